import Language

/// The few sentences that the portal can say without any of its files.
enum BuiltInWords {
  /// The Fluent source of the built-in messages in a language.
  static func source(for locale: LanguageTag) -> String {
    locale.language == "es" ? spanish : english
  }

  /// What is said when there are no words for something.
  static func last(for locale: LanguageTag) -> String {
    locale.language == "es"
      ? "No tengo palabras para esto: faltan archivos del portal."
      : "I have no words for this: files of the portal are missing."
  }

  private static let english = """
    command-no-resources =
        The portal cannot find its Dialogs and Locales folders.
        Nothing was changed.
        Set { $resources } to the folder that holds both, and try again.
    command-unknown-command =
        The portal has no command with that name.
        Type portal help for the commands.
    command-unknown-option =
        The portal has no option with that name.
        Type portal help for the options.

    """

  private static let spanish = """
    command-no-resources =
        El portal no encuentra sus carpetas Dialogs y Locales.
        No se cambió nada.
        Ponga en { $resources } la carpeta que contiene las dos, y vuelva a intentarlo.
    command-unknown-command =
        El portal no tiene ningún comando con ese nombre.
        Escriba portal help para oír los comandos.
    command-unknown-option =
        El portal no tiene ninguna opción con ese nombre.
        Escriba portal help para oír las opciones.

    """
}
