#define _GNU_SOURCE
#include "CEdit.h"

#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

struct portal_edit {
  EditLine *line;
  History *history;
  char *prompt;
  portal_edit_read read;
  void *context;
  size_t limit;  // bytes a line may have
  size_t taken;  // bytes taken of the line so far
  int held;      // a byte that ended a broken character and begins the next, or -1
};

static int next_byte(portal_edit *edit, unsigned char *byte) {
  if (edit->held < 0) return edit->read(edit->context, byte);
  *byte = (unsigned char)edit->held;
  edit->held = -1;
  return 1;
}

static char *show_prompt(EditLine *line) {
  portal_edit *edit = NULL;
  el_get(line, EL_CLIENTDATA, &edit);
  return edit->prompt;
}

// Reads one character as UTF-8. Bytes that are none are passed on as U+FFFD, so that the portal can
// say that the line is no text; what is past the limit is counted and dropped, up to the line end.
static int read_character(EditLine *line, wchar_t *character) {
  portal_edit *edit = NULL;
  unsigned char byte = 0;
  el_get(line, EL_CLIENTDATA, &edit);
  for (;;) {
    int got = next_byte(edit, &byte);
    if (got <= 0) return got;
    int more = byte < 0x80 ? 0 : byte >= 0xF0 && byte < 0xF5 ? 3 : byte >= 0xE0 ? 2 : 1;
    wchar_t value = more == 0 ? byte : more == 3 ? byte & 7 : more == 2 ? byte & 15 : byte & 31;
    if (byte >= 0xF5 || (byte >= 0x80 && byte < 0xC2)) {
      value = 0xFFFD;
      more = 0;
    }
    for (int left = more; left > 0; left--) {
      got = next_byte(edit, &byte);
      if (got <= 0) return got;
      if ((byte & 0xC0) != 0x80) {
        edit->held = byte;
        value = 0xFFFD;
        break;
      }
      value = value << 6 | (byte & 0x3F);
    }
    if ((value >= 0xD800 && value < 0xE000) || value > 0x10FFFF) value = 0xFFFD;
    int ends = value == '\n' || value == '\r';
    edit->taken += (size_t)more + 1;
    if (edit->taken > edit->limit && !ends) continue;
    *character = value;
    return 1;
  }
}

portal_edit *portal_edit_open(const char *prompt, portal_edit_read read, void *context) {
  portal_edit *edit = calloc(1, sizeof *edit);
  HistEvent event;
  if (!edit) return NULL;
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
  edit->held = -1;
  edit->read = read;
  edit->context = context;
  edit->prompt = strdup(prompt);
  edit->line = el_init("portal", stdin, stdout, stderr);
  edit->history = history_init();
  if (!edit->prompt || !edit->line || !edit->history) {
    portal_edit_close(edit);
    return NULL;
  }
  history(edit->history, &event, H_SETSIZE, 100);
  el_set(edit->line, EL_CLIENTDATA, edit);
  el_set(edit->line, EL_EDITOR, "emacs");
  el_set(edit->line, EL_SIGNAL, 0);
  el_set(edit->line, EL_PROMPT, show_prompt);
  el_set(edit->line, EL_HIST, history, edit->history);
  el_set(edit->line, EL_GETCFN, read_character);
  return edit;
}

const char *portal_edit_line(portal_edit *edit, size_t limit, size_t *length) {
  int count = 0;
  edit->limit = limit;
  edit->taken = 0;
  el_resize(edit->line);
  const char *line = el_gets(edit->line, &count);
  *length = 0;
  if (!line || count <= 0) return NULL;
  size_t bytes = strlen(line);
  while (bytes > 0 && (line[bytes - 1] == '\n' || line[bytes - 1] == '\r')) bytes--;
  // What was dropped counts, so that the caller can tell a line that was cut.
  *length = edit->taken > limit + 1 ? limit + 1 : bytes;
  return line;
}

void portal_edit_remember(portal_edit *edit, const char *line) {
  HistEvent event;
  if (*line) history(edit->history, &event, H_ENTER, line);
}

void portal_edit_prompt(portal_edit *edit, const char *prompt) {
  char *copy = strdup(prompt);
  if (!copy) return;
  free(edit->prompt);
  edit->prompt = copy;
}

void portal_edit_close(portal_edit *edit) {
  if (edit->line) el_end(edit->line);
  if (edit->history) history_end(edit->history);
  free(edit->prompt);
  free(edit);
}
