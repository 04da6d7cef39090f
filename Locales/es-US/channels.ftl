# Las pocas palabras que dice un canal por sí mismo.

# Lo que aparece delante de una línea que se escribe con edición.
channel-prompt = Usted:
# Se dice cuando una respuesta tarda más de dos segundos.
channel-still-working = Sigo trabajando.

## Cuando no queda línea para quien llama

door-busy =
    Ahora todas las líneas están ocupadas.
    Vuelva a llamar en unos minutos, por favor.
