// SQLite 3 for Swift: the library's own header, plus what Swift cannot see of it.
#ifndef PORTAL_CSQLITE_H
#define PORTAL_CSQLITE_H
#include <sqlite3.h>
#endif
