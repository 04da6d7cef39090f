### Lo que se debe, cómo pagar y el seguro.

# El área en los menús de una llamada.
menu-billing = cuentas por pagar y seguro

billing-balance-name = oír cuánto debe
billing-balance-example = cuánto debo
billing-pay-name = saber cómo pagar
billing-pay-example = cómo puedo pagar mi cuenta
billing-coverage-name = oír qué seguro tiene registrado
    .other = oír qué seguro está registrado
billing-coverage-example = qué seguro tienen de mí

## Lo que se debe. $total (dinero), $date (día)

billing-nothing = No se debe nada.
billing-owed = En total se deben { $total }.
billing-statements =
    { $count ->
        [one] Es { $count } cuenta.
       *[other] Son { $count } cuentas.
    }
# $amount (dinero), $what (texto)
billing-statement = { $amount }, por { $what }.
billing-statement-plain = { $amount }.
billing-statement-dated = { $amount }, por { $what }, del { $date }.
billing-statement-from = { $amount }, del { $date }.
billing-pay-hint = Para saber cómo pagar, diga: ¿cómo pago?

## Cómo pagar

billing-pay-not-here = Todavía no se puede pagar en este portal.
billing-pay-call = Para pagar, llame a la oficina de cuentas al { $phone }.
billing-pay-person = Para pagar, llame a su clínica y pregunte por la oficina de cuentas.
billing-pay-plan = También le ayudan a pagar poco a poco.

## Seguro. $payor (nombre), $number (código), $kind, $group, $date

billing-coverage-none = No hay ningún seguro registrado.
billing-coverage-none-then = Si tiene uno, dígaselo a la clínica antes de la próxima cita.
billing-coverage-count =
    { $count ->
        [one] Hay { $count } seguro registrado.
       *[other] Hay { $count } seguros registrados.
    }
billing-coverage-line = { $payor }.
billing-coverage-line-kind = { $payor }, { $kind }.
billing-coverage-number = El número de miembro es { DIGITS($number) }.
billing-coverage-code = El número de miembro es { SPELL($number) }.
billing-coverage-group = El grupo es { $group }.
billing-coverage-plan = El plan es { $plan }.
billing-coverage-until = Se vence el { $date }.
billing-coverage-ended = Se venció el { $date }.
billing-coverage-inactive = No está vigente.
billing-coverage-wrong = Si hay un error, llame a la clínica y tenga a la mano la tarjeta nueva.
billing-coverage-unknown = un seguro sin nombre
