// libedit's line editor for typists who see the line, with a prefix of its own.
#ifndef PORTAL_CEDIT_H
#define PORTAL_CEDIT_H

#include <stddef.h>

typedef struct portal_edit portal_edit;

// Reads one byte: 1 when there is one, 0 at the end of input, -1 when the wait was called off.
typedef int (*portal_edit_read)(void *context, unsigned char *byte);

// Makes an editor on standard input and output with a prompt in front of each line; NULL when the
// terminal cannot do it. Sets the character type locale to UTF-8: in any other libedit loses bytes.
portal_edit *portal_edit_open(const char *prompt, portal_edit_read read, void *context);

// Reads one edited line of at most `limit` bytes without its line end. Returns its bytes, good until
// the next call, and their number in `length`; NULL at the end of input or when called off. Of a longer
// line the rest is read and dropped, and `length` is `limit + 1`.
const char *portal_edit_line(portal_edit *edit, size_t limit, size_t *length);

// Keeps a line for the arrow keys, in memory only.
void portal_edit_remember(portal_edit *edit, const char *line);

// Changes the prompt, as when the language changes.
void portal_edit_prompt(portal_edit *edit, const char *prompt);

// Gives the terminal back as it was.
void portal_edit_close(portal_edit *edit);
#endif
