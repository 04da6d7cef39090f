// libcrypt's password hashes, with a prefix of their own.
#ifndef PORTAL_CCRYPT_H
#define PORTAL_CCRYPT_H

#include <stddef.h>

// The longest setting or hash that libcrypt writes, with its closing NUL.
#define PORTAL_CRYPT_OUTPUT_SIZE 384

// Hashes a NUL-terminated phrase under a setting (or an earlier hash) into `output`, which holds
// PORTAL_CRYPT_OUTPUT_SIZE bytes. At most two hashes run at once in the process, since one yescrypt
// hash takes 64 MiB; others wait their turn. Returns 0, or -1 when the setting is none that
// libcrypt knows, the phrase is too long (512 bytes) or memory runs out.
int portal_crypt(const char *phrase, const char *setting, char *output);

// Writes a fresh yescrypt setting made of `salt` (at least 16 bytes) into `output`. The cost is
// libcrypt's `count`: 5 is written `j9T` (16 MiB), 7 is `jBT` (64 MiB). Returns 0 or -1.
int portal_crypt_setting(unsigned long cost, const char *salt, int salt_length, char *output);
#endif
