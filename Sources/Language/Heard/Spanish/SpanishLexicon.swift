/// The words of Spanish, as the United States and Latin America speak it, for numbers, money and
/// time.
enum SpanishLexicon {
  /// Builds the lexicon; done once.
  static func make() -> Lexicon {
    var lexicon = Lexicon(language: .spanish, dayFirst: true)
    addNumbers(&lexicon)
    addOrdinals(&lexicon)
    addMoney(&lexicon)
    addCalendar(&lexicon)
    addClock(&lexicon)
    addRelations(&lexicon)
    addHolidays(&lexicon)
    lexicon.fillers("eh em ehm mmm mm hmm ah este_eh o_sea a_ver digamos pues bueno um uh")
    return lexicon
  }

  private static func addNumbers(_ words: inout Lexicon) {
    words.cardinals(
      """
      cero|zero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce \
      quince dieciseis|diesiseis|diez_y_seis diecisiete|diesisiete|diez_y_siete dieciocho|diesiocho|diez_y_ocho \
      diecinueve|diesinueve|diez_y_nueve veinte veintiuno|veintiun|veintiuna \
      veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve
      """, from: 0)
    words.cardinals(
      "treinta cuarenta cincuenta sesenta setenta ochenta noventa", from: 30, step: 10)
    words.cardinals(
      """
      cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas \
      quinientos|quinientas seiscientos|seiscientas setecientos|setecientas \
      ochocientos|ochocientas novecientos|novecientas
      """, from: 100, step: 100)
    // Some recognisers write these as one word.
    let tens = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"]
    let units = ["uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"]
    for (ten, word) in tens.enumerated() {
      for (unit, name) in units.enumerated() {
        words.add("\(word)i\(name) \(word)y\(name)") { $0.cardinal = (ten + 3) * 10 + unit + 1 }
      }
      words.add("\(word)iun \(word)iuna") { $0.cardinal = (ten + 3) * 10 + 1 }
    }
    for (unit, name) in units.enumerated() {
      words.add("veinti_\(name)") { $0.cardinal = 21 + unit }
    }
    words.add("un una", .indefinite)
    words.add("cientos cientas") { $0.scale = 100 }
    for (list, value) in [
      ("mil miles k", 1_000), ("millon millones mm m", 1_000_000),
      ("millardo millardos", 1_000_000_000), ("billon billones", 1_000_000_000_000),
      ("trillon trillones", 1_000_000_000_000_000_000), ("decena decenas", 10),
      ("docena docenas dz", 12),
    ] {
      words.add(list) { $0.scale = value }
    }
    words.add("par par_de un_par un_par_de") { $0.cardinal = 2 }
    words.add("pocos pocas unos_pocos unas_pocas unos unas algunos algunas") { $0.cardinal = 3 }
    words.add("y e", .and)
    words.add("medio media medios medias", .half)
    words.add("mitad") { $0.denominator = 2 }
    words.add("medio media medios medias") { $0.denominator = 2 }
    words.add("cuarto", .quarter)
    words.add("menos", .minus)
    words.add("menos negativo", .negative)
    words.add("punto coma", .point)
    words.add("con", .with)
    words.add("sobre de_cada entre", .over)
    words.add("numero opcion opciones num no nro", .placeName)
    words.add("ultimo ultima final ultimos ultimas", .finalPlace)
    words.add("barra guion diagonal raya", .separator)
    words.add("st nd rd th ro ra er do da to ta mo ma vo va no na ero era", .ordinalMark)
  }

  private static func addOrdinals(_ words: inout Lexicon) {
    func inflected(_ stem: String, _ value: Int) {
      words.add("\(stem)o \(stem)a \(stem)os \(stem)as") { $0.ordinal = value }
    }
    for (stem, value) in [
      ("primer", 1), ("segund", 2), ("tercer", 3), ("cuart", 4), ("quint", 5), ("sext", 6),
      ("septim", 7), ("setim", 7), ("octav", 8), ("noven", 9), ("decim", 10), ("undecim", 11),
      ("decimoprimer", 11), ("duodecim", 12), ("decimosegund", 12), ("decimotercer", 13),
      ("decimocuart", 14), ("decimoquint", 15), ("decimosext", 16), ("decimoseptim", 17),
      ("decimoctav", 18), ("decimooctav", 18), ("decimonoven", 19), ("vigesim", 20),
      ("vigesimoprimer", 21), ("vigesimosegund", 22), ("vigesimotercer", 23),
      ("vigesimocuart", 24), ("vigesimoquint", 25), ("vigesimosext", 26),
      ("vigesimoseptim", 27), ("vigesimoctav", 28), ("vigesimonoven", 29), ("trigesim", 30),
      ("cuadragesim", 40), ("quincuagesim", 50), ("sexagesim", 60), ("septuagesim", 70),
      ("octogesim", 80), ("nonagesim", 90), ("centesim", 100), ("ducentesim", 200),
      ("tricentesim", 300), ("cuadringentesim", 400), ("quingentesim", 500),
      ("sexcentesim", 600), ("septingentesim", 700), ("octingentesim", 800),
      ("noningentesim", 900), ("milesim", 1_000), ("dosmilesim", 2_000),
      ("tresmilesim", 3_000), ("cuatromilesim", 4_000), ("cincomilesim", 5_000),
      ("seismilesim", 6_000), ("sietemilesim", 7_000), ("ochomilesim", 8_000),
      ("nuevemilesim", 9_000), ("diezmilesim", 10_000), ("millonesim", 1_000_000),
      ("billonesim", 1_000_000_000_000),
    ] {
      inflected(stem, value)
    }
    words.add("primer primero_de") { $0.ordinal = 1 }
    words.add("tercer") { $0.ordinal = 3 }
    words.add("decimoprimer") { $0.ordinal = 11 }
    words.add("decimotercer") { $0.ordinal = 13 }
    words.add("vigesimoprimer") { $0.ordinal = 21 }
    words.add("penultimo penultima anterior_al_ultimo anterior_a_la_ultima") { $0.ordinal = -2 }
    words.add("antepenultimo antepenultima") { $0.ordinal = -3 }
    for (index, stem) in [
      "terci", "cuart", "quint", "sext", "septim", "octav", "noven", "decim",
    ].enumerated() {
      words.add("\(stem)o \(stem)os \(stem)a \(stem)as") { $0.denominator = index + 3 }
    }
    for (stem, value) in [
      ("onceav", 11), ("doceav", 12), ("treceav", 13), ("catorceav", 14), ("quinceav", 15),
      ("dieciseisav", 16), ("veinteav", 20), ("veintav", 20), ("treintav", 30),
      ("cuarentav", 40), ("cincuentav", 50), ("sesentav", 60), ("setentav", 70),
      ("ochentav", 80), ("noventav", 90), ("centesim", 100), ("centav", 100),
      ("milesim", 1_000), ("millonesim", 1_000_000), ("veintiunav", 21),
    ] {
      words.add("\(stem)o \(stem)os \(stem)a \(stem)as") { $0.denominator = value }
    }
  }

  private static func addMoney(_ words: inout Lexicon) {
    for (list, code) in [
      (
        "dolar dolares usd dolares_americanos dolar_americano dolares_estadounidenses "
          + "dolar_estadounidense dolares_de_estados_unidos", "USD"
      ),
      ("euro euros eur", "EUR"), ("libra_esterlina libras_esterlinas gbp", "GBP"),
      ("libra libras", "GBP"), ("peso pesos mxn pesos_mexicanos peso_mexicano", "MXN"),
      ("yen yenes jpy", "JPY"), ("rupia rupias inr", "INR"),
      ("dolar_canadiense dolares_canadienses cad", "CAD"), ("yuan yuanes cny rmb", "CNY"),
      ("bolivar bolivares", "VES"), ("sol soles", "PEN"), ("quetzal quetzales", "GTQ"),
      ("lempira lempiras", "HNL"), ("colon colones", "CRC"), ("real reales", "BRL"),
      ("guarani guaranies", "PYG"), ("peso_colombiano pesos_colombianos", "COP"),
      ("peso_argentino pesos_argentinos", "ARS"), ("peso_chileno pesos_chilenos", "CLP"),
      ("franco francos chf francos_suizos", "CHF"),
    ] {
      words.add(list) { $0.currency = Currency(rawValue: code) }
    }
    words.add("centavo centavos centimo centimos cent cents penique peniques", .cents)
  }

  private static func addCalendar(_ words: inout Lexicon) {
    for (index, list) in [
      "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul",
      "agosto ago", "septiembre setiembre sep sept set", "octubre oct", "noviembre nov",
      "diciembre dic",
    ].enumerated() {
      words.add(list) { $0.month = index + 1 }
    }
    for (index, list) in [
      "lunes lun", "martes mar", "miercoles mie", "jueves jue", "viernes vie",
      "sabado sabados sab", "domingo domingos dom",
    ].enumerated() {
      words.add(list) { $0.weekday = index + 1 }
    }
    for (list, unit) in [
      ("segundo segundos seg segs s", TimeUnit.second), ("minuto minutos min mins", .minute),
      ("hora horas h hr hrs hs", .hour), ("dia dias d jornada", .day),
      (
        "dia_laborable dias_laborables dia_habil dias_habiles dia_laboral dias_laborales",
        .workday
      ),
      ("semana semanas sem", .week), ("quincena quincenas", .fortnight),
      ("fin_de_semana fines_de_semana finde weekend", .weekend), ("mes meses", .month),
      ("trimestre trimestres cuatrimestre", .quarter), ("estacion estaciones temporada", .season),
      ("ano anos ano_calendario ano_natural", .year), ("decada decadas decenio decenios", .decade),
      ("siglo siglos", .century),
    ] {
      words.add(list) { $0.unit = unit }
    }
    words.add("dia", .dayWord)
    words.add("ano", .yearWord)
    words.add("anos decada decada_de_los los_anos", .decadeWord)
    words.add("t trimestre q cuatrimestre", .quarterLetter)
    words.add("h s semestre mitad", .halfLetter)
    for (list, season) in [("primavera", 3), ("verano", 6), ("otono", 9), ("invierno", 12)] {
      words.add(list) { $0.season = season }
    }
    for (decade, word) in [
      (10, "dieces"), (20, "veinte"), (30, "treinta"), (40, "cuarenta"), (50, "cincuenta"),
      (60, "sesenta"), (70, "setenta"), (80, "ochenta"), (90, "noventa"),
    ] {
      words.add("\(word) \(word)s") { $0.decade = decade }
    }
  }

  private static func addClock(_ words: inout Lexicon) {
    words.add("am a_m a_eme", .am)
    words.add("pm p_m pe_eme", .pm)
    words.add("en_punto", .oclock)
    words.add("h horas hrs hs hora hr", .hourMark)
    words.add("para", .toHour)
    words.add("pasadas pasada pasados despues_de", .past)
    words.add("falta faltan son_las es_la", .missing)
    words.add("mediodia medio_dia") { $0.part = .noon }
    words.add("medianoche media_noche") { $0.part = .midnight }
    words.add("media_manana") { $0.clockMinute = 600 }
    words.add("media_tarde") { $0.clockMinute = 960 }
    words.add("manana mananas mananita") { $0.part = .morning }
    words.add("almuerzo") { $0.part = .lunch }
    words.add("tarde tardes tardecita") { $0.part = .afternoon }
    words.add("noche noches") { $0.part = .night }
    words.add("madrugada amanecer") { $0.part = .dawn }
    words.add("horas_laborables horario_laboral horario_comercial horas_de_oficina") {
      $0.part = .business
    }
    words.add("anoche") {
      $0.part = .night
      $0.dayOffset = -1
      $0.roles = .todayPart
    }
    words.add("antenoche anteanoche") {
      $0.part = .night
      $0.dayOffset = -2
      $0.roles = .todayPart
    }
  }

  private static func addRelations(_ words: inout Lexicon) {
    for (offset, list) in [
      (0, "hoy hoy_dia hoy_en_dia del_dia dia_de_hoy el_dia_de_hoy hoy_mismo"),
      (1, "manana dia_de_manana el_dia_de_manana"),
      (2, "pasado_manana dia_despues_de_manana el_dia_despues_de_manana"),
      (-1, "ayer dia_de_ayer"),
      (-2, "anteayer antier antes_de_ayer antes_ayer antiayer dia_antes_de_ayer"),
      (-3, "trasanteayer anteantier"),
    ] {
      words.add(list) { $0.dayOffset = offset }
    }
    words.add(
      "ahora ahora_mismo ahorita ahorita_mismo ya ya_mismo en_este_momento de_inmediato "
        + "inmediatamente tan_pronto_como_podamos tan_pronto_como_sea_posible "
        + "tan_pronto_como_pueda tan_pronto_como_puedas lo_antes_posible lo_mas_pronto_posible cuanto_antes en_este_instante",
      .now)
    words.add(
      "proximo proxima proximos proximas siguiente siguientes que_viene que_vienen "
        + "entrante venidero venidera proximo_que_viene que_entra"
    ) { $0.direction = 1 }
    words.add(
      "siguiente siguientes que_viene que_vienen proximo proxima proximos proximas "
        + "entrante pasado pasada pasados pasadas anterior anteriores ultimo ultima ultimos ultimas "
        + "actual", .trailing)
    words.add("este esta estos estas actual actuales presente en_curso corriente") {
      $0.direction = 0
    }
    words.add(
      "pasado pasada pasados pasadas anterior anteriores ultimo ultima ultimos ultimas "
        + "previo previa previos previas"
    ) { $0.direction = -1 }
    words.add(
      "proximo proxima que_viene siguiente entrante pasado pasada", .soonest)
    words.add("version seccion capitulo cuarto_numero apartamento extension", .label)
    words.add("el la los las lo", .article)
    words.add("de del", .of)
    words.add("a al hasta hasta_el hasta_la", .to)
    words.add(
      "de del desde a_partir_de a_partir_del que_empieza que_comienza que_inicia que_arranca",
      .from)
    words.add("entre", .between)
    words.add(
      "a sobre como cerca_de cerca_del alrededor_de alrededor_del a_eso_de aproximadamente por_ahi_de tipo "
        + "al cerca hacia", .at)
    words.add("en el al para", .on)
    words.add("en dentro_de de_aqui_a de_aca_a luego_de despues_de tras", .within)
    words.add("atras antes", .ago)
    words.add("hace", .agoBefore)
    words.add(
      "despues luego mas_tarde a_partir_de_ahora desde_hoy desde_ahora "
        + "a_partir_de_hoy", .hence)
    words.add(
      "despues_de despues_del luego_de tras desde desde_el a_partir_de a_partir_del",
      .after)
    words.add("antes_de antes_del", .before)
    // These have their article with them.
    words.add(
      "despues_del antes_del a_partir_del desde_el hasta_el hasta_la alrededor_del cerca_del",
      .article)
    words.add("desde desde_el", .since)
    words.add("por durante de", .during)
    words.add("principio principios inicio inicios comienzo comienzos primeras_horas", .beginning)
    words.add("fin final finales fines ultimas_horas finalizar", .ending)
    words.add("mediados medio mitad", .middle)
    words.add(
      "resto lo_que_queda lo_que_resta lo_que_falta que_queda que_resta", .rest)
    words.add(
      "mas mas_o_menos otro otra otros otras unos unas como aproximadamente exactamente los las",
      .padding)
    words.add("mas_cercano mas_proximo", .closest)
    words.add("hasta_la_fecha a_la_fecha hasta_hoy", .toDate)
    words.add("lo_que_va lo_que_llevamos", .soFar)
    words.add(
      "mas_tarde_en mas_adelante_en mas_tarde_de mas_adelante_de mas_tarde mas_adelante", .laterIn)
    words.add("mas_temprano_en mas_temprano antes_en", .earlierIn)
    words.add("todo toda todos todas entero entera", .all)
    words.add(
      "por a en al y o para con si que me es fue de porfa gracias creo seria pero entre desde "
        + "hasta como tambien mejor temprano tarde puede esta este quiero necesito",
      .phraseEnd)
    words.add("buenos buenas feliz buen buena lindo linda", .greeting)
  }

  private static func addHolidays(_ words: inout Lexicon) {
    for (list, holiday) in [
      ("navidad dia_de_navidad", Holiday.fixed(month: 12, day: 25)),
      ("nochebuena noche_buena vispera_de_navidad", .fixed(month: 12, day: 24)),
      ("nochevieja noche_vieja vispera_de_ano_nuevo fin_de_ano", .fixed(month: 12, day: 31)),
      ("ano_nuevo dia_de_ano_nuevo", .fixed(month: 1, day: 1)),
      ("dia_de_reyes dia_de_los_reyes reyes_magos", .fixed(month: 1, day: 6)),
      ("dia_de_san_valentin san_valentin dia_de_los_enamorados", .fixed(month: 2, day: 14)),
      ("dia_de_la_independencia", .fixed(month: 7, day: 4)),
      (
        "dia_del_trabajador dia_del_trabajo dia_de_los_trabajadores",
        .fixed(month: 5, day: 1)
      ),
      ("halloween noche_de_brujas", .fixed(month: 10, day: 31)),
      ("dia_de_muertos dia_de_los_muertos", .fixed(month: 11, day: 2)),
      ("dia_de_todos_los_santos todos_los_santos", .fixed(month: 11, day: 1)),
      ("dia_de_los_fieles_difuntos dia_de_los_difuntos", .fixed(month: 11, day: 2)),
      ("dia_de_los_inocentes dia_de_los_santos_inocentes", .fixed(month: 12, day: 28)),
      ("dia_de_la_candelaria candelaria", .fixed(month: 2, day: 2)),
      ("dia_de_la_raza dia_de_la_hispanidad", .fixed(month: 10, day: 12)),
      ("dia_de_la_mujer dia_internacional_de_la_mujer", .fixed(month: 3, day: 8)),
      ("dia_del_nino dia_de_los_ninos", .fixed(month: 4, day: 30)),
      (
        "dia_de_la_virgen_de_guadalupe dia_de_guadalupe virgen_de_guadalupe",
        .fixed(month: 12, day: 12)
      ),
      ("dia_de_los_veteranos", .fixed(month: 11, day: 11)),
      ("dia_de_los_caidos", .nth(-1, weekday: 1, month: 5)),
      ("dia_de_los_presidentes", .nth(3, weekday: 1, month: 2)),
      ("dia_de_martin_luther_king", .nth(3, weekday: 1, month: 1)),
      ("dia_de_colon", .nth(2, weekday: 1, month: 10)),
      ("viernes_negro", .afterNth(4, weekday: 4, month: 11, days: 1)),
      ("epifania", .fixed(month: 1, day: 6)),
      ("dia_de_san_patricio san_patricio", .fixed(month: 3, day: 17)),
      (
        "accion_de_gracias dia_de_accion_de_gracias dia_de_gracias",
        .nth(4, weekday: 4, month: 11)
      ),
      ("dia_de_la_madre dia_de_las_madres", .nth(2, weekday: 7, month: 5)),
      ("dia_del_padre dia_de_los_padres", .nth(3, weekday: 7, month: 6)),
      ("semana_santa pascua domingo_de_pascua domingo_de_resurreccion", .easter(offset: 0)),
      ("viernes_santo", .easter(offset: -2)), ("jueves_santo", .easter(offset: -3)),
      ("sabado_santo sabado_de_gloria", .easter(offset: -1)),
      ("lunes_de_pascua", .easter(offset: 1)), ("martes_de_carnaval", .easter(offset: -47)),
      ("ascension dia_de_la_ascension", .easter(offset: 39)),
      ("pentecostes domingo_de_pentecostes", .easter(offset: 49)),
      ("lunes_de_pentecostes", .easter(offset: 50)), ("corpus_christi", .easter(offset: 60)),
      ("domingo_de_ramos", .easter(offset: -7)),
      ("miercoles_de_ceniza", .easter(offset: -46)),
    ] {
      words.add(list) { $0.holiday = holiday }
    }
  }
}
