/// The words that guessers try first, in English and Spanish.
///
/// Written from general knowledge of published lists. They are stems: the policy takes digits and
/// signs off both ends and undoes the usual swaps (`P@ssw0rd2024!`) before it looks here.
enum CommonPasswords {
  /// Every stem, folded to lower case without accents.
  static let stems: Set<String> = Set(
    (english + " " + spanish + " " + health).split(whereSeparator: \.isWhitespace).map(String.init))

  private static let english = """
    password passwords passwort passphrase passcode passw pass pwd admin administrator root toor
    user username guest login logon welcome welcomehome letmein letmeinnow letmeinplease enter
    changeme changeit changethis newpassword newpass mypassword mypass yourpassword thepassword
    oldpassword password1password temp temporary temppass tempassword default secret topsecret
    secrets private master masterkey test tester testing testtest testpass demo sample example
    qwerty qwertyuiop qwertyui qwert azerty azertyuiop qwertz asdf asdfgh asdfghjkl zxcv zxcvbn
    zxcvbnm qazwsx qazwsxedc qweasd qweasdzxc qweqwe asdasd zxczxc wasd poiuytrewq lkjhgfdsa
    mnbvcxz iloveyou iloveu ilovehim ilovemyself iloveme ilovegod ilovejesus ilovemyfamily
    loveyou lovely love lover lovers loveme loveyouforever trustno trustnoone nothing whatever
    whocares forgot forgotten forgetit idontknow dontknow noidea none nopassword nopass
    incorrect correct correcthorsebatterystaple correcthorse horsebatterystaple thisismypassword
    thisisapassword thisispassword passwordpassword monkey dragon tiger lion eagle falcon hawk
    shadow ghost phantom ranger hunter killer slayer warrior soldier captain pirate ninja samurai
    wizard merlin gandalf frodo hobbit starwars startrek yoda vader darthvader skywalker jedi
    matrix neo trinity superman batman spiderman ironman hulk thor wolverine joker pokemon pikachu
    naruto minecraft fortnite roblox mario zelda sonic nintendo playstation xbox warcraft
    baseball football soccer basketball hockey golf tennis cricket rugby volleyball softball
    yankees redsox lakers celtics cowboys steelers packers eagles patriots raiders giants dodgers
    bulls arsenal chelsea liverpool manchester barcelona juventus
    princess queen king prince angel angels heaven jesus jesuschrist christ god godbless blessed
    blessing faith hope grace mercy church bible holyspirit hallelujah amen
    sunshine sunflower flower flowers rainbow butterfly star stars moon moonlight starlight
    summer winter spring autumn fall january february march april may june july august september
    october november december monday tuesday wednesday thursday friday saturday sunday
    michael jennifer jessica ashley jordan daniel joshua matthew andrew anthony william robert
    thomas charlie george david james john joseph richard steven kevin brian jason justin brandon
    taylor amanda melissa nicole michelle stephanie elizabeth samantha hannah maggie ginger
    pepper buster bailey cookie chocolate cheese banana orange apple cherry strawberry peaches
    coffee pizza hamburger butter peanut pumpkin sugar candy honey sweetie sweetheart baby
    babygirl babyboy daddy mommy mother father brother sister family friend friends bestfriend
    forever together mustang corvette camaro porsche ferrari mercedes toyota honda chevy chevrolet
    harley yamaha kawasaki money dollar cash million rich lucky winner jackpot freedom america
    usa newyork california texas florida chicago boston london paris computer internet google
    facebook instagram twitter youtube amazon microsoft windows apple iphone samsung android
    linux ubuntu hello helloworld hellohello hi goodbye goodmorning goodnight please thankyou
    thanks cheers access accessgranted abc abcd abcde abcdef abcdefg abcdefgh xyz aaa zzz
    blink lovelove purple yellow silver golden diamond ruby crystal rosebud snoopy scooby
    garfield mickey mickeymouse minnie donald disney elephant dolphin panda penguin puppy kitty
    kitten doggy fluffy shadowfax rockstar rocknroll metallica nirvana eminem beatles elvis
    """

  private static let spanish = """
    contrasena contrasenas micontrasena clave miclave claves acceso usuario administrador invitado
    bienvenido bienvenida bienvenidos hola holamundo holahola adios buenosdias buenasnoches
    gracias porfavor entrar entrada abrete abretesesamo secreto secreta nadie nada ninguno prueba
    pruebas ejemplo temporal cambiame cambiar olvide olvidada nose teamo teamomucho tequiero
    tequieromucho teamodios teamomama miamor amor amorcito amormio mivida corazon cielo cielito
    preciosa hermosa princesa principe reina rey angelito dios diosesamor diosmio diosmeama
    cristo jesucristo virgencita guadalupe virgendeguadalupe bendicion bendiciones esperanza
    estrella estrellita mariposa luna sol lunita solecito flores rosita margarita girasol
    carlos alejandro alejandra daniela fernando fernanda gabriel gabriela roberto francisco jose
    juan maria mariana valentina sebastian santiago miguel angeles isabel carolina camila sofia
    lupita pancho chiquita chiquito gordita gordito bonita bonito mama mami mamita papa papi
    papito hermano hermana familia mifamilia abuela abuelita abuelo mihija mihijo mishijos
    amigo amiga amigos mejoresamigas futbol realmadrid barcelona barca chivas america
    clubamerica cruzazul bocajuniors riverplate seleccion mexico vivamexico guadalajara monterrey
    puertorico colombia argentina peru chile espana honduras guatemala elsalvador cuba habana
    venezuela dominicana chocolate galleta manzana fresa fresita naranja cereza tequila cerveza
    perrito gatito conejito enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre lunes martes miercoles jueves viernes sabado domingo primavera verano
    otono invierno navidad feliznavidad cumpleanos dinero suerte libertad siempre parasiempre
    """

  private static let health = """
    health healthy healthcare mychart myhealth myhealthcare portal patient patientportal mypatient
    myportal hospital clinic myclinic doctor mydoctor nurse medicine medical medicare medicaid
    wellness insurance pharmacy salud misalud paciente mipaciente hospitales clinica miclinica
    medico mimedico medica enfermera enfermero medicina farmacia seguro portalpaciente
    portaldelpaciente plainspoken
    """
}
