// SQLite 3 for Swift: the library's own header, plus what Swift cannot see of it.
#ifndef PORTAL_CSQLITE_H
#define PORTAL_CSQLITE_H

#include <sqlite3.h>

// Bind a copy of text or a blob: SQLITE_TRANSIENT is a cast of -1 that Swift cannot import.
// A NULL pointer with length 0 binds an empty value, never NULL.
int portal_sqlite_bind_text(sqlite3_stmt *statement, int index, const char *text, int length);
int portal_sqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, int length);

// Settings behind variadic calls: refuses corrupt schemas' tricks (defensive mode, no triggers or
// views that call unsafe functions, no double-quoted strings). Returns SQLite's result code.
int portal_sqlite_harden(sqlite3 *database);
#endif
