#define _DEFAULT_SOURCE
#include "CCrypt.h"

#include <crypt.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

_Static_assert(PORTAL_CRYPT_OUTPUT_SIZE >= CRYPT_OUTPUT_SIZE, "crypt.h writes longer hashes");
_Static_assert(PORTAL_CRYPT_OUTPUT_SIZE >= CRYPT_GENSALT_OUTPUT_SIZE, "longer settings");

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t freed = PTHREAD_COND_INITIALIZER;
static int running = 0;

int portal_crypt(const char *phrase, const char *setting, char *output) {
  void *data = NULL;
  int size = 0;
  int result = -1;

  pthread_mutex_lock(&turn);
  while (running >= 2) pthread_cond_wait(&freed, &turn);
  running++;
  pthread_mutex_unlock(&turn);

  const char *hash = crypt_ra(phrase, setting, &data, &size);
  // A failure is NULL, or a token that begins with an asterisk where old callers expect a string.
  if (hash != NULL && hash[0] != '*' && strlen(hash) < PORTAL_CRYPT_OUTPUT_SIZE) {
    strcpy(output, hash);
    result = 0;
  }
  if (data != NULL) {
    explicit_bzero(data, (size_t)size);
    free(data);
  }

  pthread_mutex_lock(&turn);
  running--;
  pthread_cond_signal(&freed);
  pthread_mutex_unlock(&turn);
  return result;
}

int portal_crypt_setting(unsigned long cost, const char *salt, int salt_length, char *output) {
  const char *setting =
      crypt_gensalt_rn("$y$", cost, salt, salt_length, output, PORTAL_CRYPT_OUTPUT_SIZE);
  return setting == NULL || setting[0] == '*' ? -1 : 0;
}
