### Alergias, vacunas, enfermedades, el plan de cuidado, la última visita.

# El área en los menús de una llamada.
menu-health = su expediente de salud

health-allergies-name = oír sus alergias
    .other = oír las alergias
health-allergies-example = cuáles son mis alergias
health-immunizations-name = oír sus vacunas
    .other = oír las vacunas
health-immunizations-example = qué vacunas me han puesto
health-conditions-name = oír sus enfermedades
    .other = oír las enfermedades
health-conditions-example = cuáles son mis diagnósticos
health-plan-name = oír su plan de cuidado
    .other = oír el plan de cuidado
health-plan-example = qué me dijeron que hiciera
health-summary-name = oír el resumen de su última cita
    .other = oír el resumen de la última cita
health-summary-example = resumen de mi última cita

## Alergias. $what (mensaje o texto), $reaction (lista)

health-allergies-none = No hay alergias en el expediente.
health-allergies-none-known = El expediente dice: ninguna alergia conocida.
health-allergies-none-then = Si tiene alguna, dígaselo a su equipo médico.
health-allergies-count =
    { $count ->
        [one] Hay { $count } alergia en el expediente.
       *[other] Hay { $count } alergias en el expediente.
    }
health-allergy = { $what }.
health-allergy-reaction = { $what }. La reacción: { $reaction }.
health-allergy-high = Puede ser peligrosa.
health-allergy-severe = La reacción fue fuerte.
health-allergy-intolerance = Esta es una intolerancia, no una alergia.
    .simple = Le cae mal. No es una alergia.
health-allergy-unconfirmed = Esta no está confirmada.

## Vacunas. $vaccine (mensaje), $date, $count

health-immunizations-none = No hay vacunas en el expediente.
health-immunizations-count =
    { $count ->
        [one] Hay { $count } vacuna en el expediente.
       *[other] Hay { $count } tipos de vacuna en el expediente, la última primero.
    }
health-immunization = { $vaccine }, el { DATETIME($date, dateStyle: "long") }.
health-immunization-times = { $vaccine }, { $count } veces, la última el { DATETIME($date, dateStyle: "long") }.
health-immunization-undated = { $vaccine }, sin fecha.

## Enfermedades. $what (mensaje o texto), $date (año)

health-conditions-none = No hay enfermedades en el expediente.
health-conditions-active-none = No hay enfermedades activas en el expediente.
health-conditions-count =
    { $count ->
        [one] Hay { $count } enfermedad activa en el expediente.
       *[other] Hay { $count } enfermedades activas en el expediente.
    }
health-condition = { $what }.
health-condition-since = { $what }, desde { $date }.
health-condition-unconfirmed = Esta no está confirmada.
health-conditions-past =
    { $count ->
        [one] { $count } enfermedad ya pasó.
       *[other] { $count } enfermedades ya pasaron.
    }
health-conditions-findings = También se anotó: { $findings }.
health-conditions-ask = ¿Tiene preguntas? Escriba a su equipo médico.

## Plan de cuidado. $plan (mensaje), $activities

health-plan-none = No hay un plan de cuidado activo en el expediente.
health-plan-count =
    { $count ->
        [one] Hay { $count } plan de cuidado activo.
       *[other] Hay { $count } planes de cuidado activos.
    }
health-plan-line = { $plan }.
health-plan-line-since = { $plan }, desde { $date }.
health-plan-activity = { $activity }.
health-plan-description = { $text }.
health-plan-author = Lo hizo { $clinician }.

## La última visita. $when, $kind, $clinician

health-summary-none = No hay visitas pasadas en el expediente.
health-summary-visit = La última visita fue el { $date }: { $kind }.
health-summary-visit-with = La última visita fue el { $date }: { $kind }, con { $clinician }.
health-summary-reason = Fue por { $reason }.
health-summary-conditions = Se encontró: { $conditions }.
health-summary-medications = Se recetó: { $medications }.
health-summary-vaccines = Vacunas que se pusieron: { $vaccines }.
health-summary-results =
    { $count ->
        [one] De ahí salió { $count } resultado.
       *[other] De ahí salieron { $count } resultados.
    }
health-summary-note = Las notas dicen: "{ $note }."
