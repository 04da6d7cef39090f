// Holds the place until the module's first type lands.
