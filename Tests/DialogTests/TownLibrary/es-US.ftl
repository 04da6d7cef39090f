desk-greeting-name = saludar
desk-hello = La biblioteca de Millbrook.
desk-sign-in-name = iniciar sesión
desk-sign-in-ask-card = ¿Cuál es su número de tarjeta?
desk-sign-in-ask-pin = ¿Cuál es su clave?
desk-sign-in-wrong = El número de tarjeta o la clave no son correctos.
desk-sign-in-welcome = Le damos la bienvenida, { $name }.
desk-hours-name = oír el horario
desk-hours-example = a qué hora abren
desk-hours-said = Abrimos de 9 de la mañana a 6 de la tarde.
desk-fines-name = oír sus multas
desk-fines-total = Debe { $amount }.
desk-refused = Usted no puede hacer eso.
books-search-name = buscar un libro
books-search-example = tienen Dune
books-search-ask-title = ¿Qué libro busca?
books-search-found =
    { $count ->
        [one] Encontré 1 libro.
       *[other] Encontré { $count } libros.
    }
books-search-none = No tenemos "{ $title }".
books-line = { $title }, de { $author }
books-about-name = oír sobre un libro
books-about-ask-book = ¿Qué libro?
books-about-none-book = No hay libros.
books-about-said = { $title } es de { $author }.
books-reserve-name = reservar un libro
books-reserve-example = reserve Dune para el viernes
books-reserve-topic = la reserva de un libro
books-reserve-ask-book = ¿Qué libro quiere reservar?
books-reserve-none-book = No hay libros para reservar.
books-reserve-ask-day = ¿Desde qué día?
    .again = Diga el día, por favor. ¿Desde qué día?
books-reserve-past = { $day } ya pasó.
books-reserve-confirm = ¿Reservo { $title } desde el { $day }?
books-reserve-done = { $title } queda reservado desde el { $day }. Diga deshacer si cambia de opinión.
books-reserve-released = { $title } ya no está reservado.
loans-renew-name = renovar un préstamo
loans-renew-example = renueve mi libro
loans-renew-ask-loan = ¿Qué préstamo quiere renovar?
loans-renew-none-loan = No tiene préstamos.
loans-renew-done = Puede quedarse con { $title } 3 semanas más.
