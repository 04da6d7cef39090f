# expect: reading-grade 2
zoo-fed =
    La autorización administrativa necesita verificaciones adicionales extraordinarias.
    La disponibilidad institucional determinará posteriormente la elegibilidad correspondiente.
    Alternativamente, comuníquese telefónicamente inmediatamente.
    Recomendamos documentación complementaria para procedimientos administrativos.
