#define _DEFAULT_SOURCE
#include "CDigest.h"

#include <sha1.h>
#include <sha2.h>
#include <string.h>

void portal_sha1(const uint8_t *first, size_t first_length, const uint8_t *second,
                 size_t second_length, uint8_t *digest) {
  SHA1_CTX context;
  SHA1Init(&context);
  if (first_length > 0) SHA1Update(&context, first, first_length);
  if (second_length > 0) SHA1Update(&context, second, second_length);
  SHA1Final(digest, &context);
  explicit_bzero(&context, sizeof context);
}

void portal_sha256(const uint8_t *first, size_t first_length, const uint8_t *second,
                   size_t second_length, uint8_t *digest) {
  SHA2_CTX context;
  SHA256Init(&context);
  if (first_length > 0) SHA256Update(&context, first, first_length);
  if (second_length > 0) SHA256Update(&context, second, second_length);
  SHA256Final(digest, &context);
  explicit_bzero(&context, sizeof context);
}

void portal_sha512(const uint8_t *first, size_t first_length, const uint8_t *second,
                   size_t second_length, uint8_t *digest) {
  SHA2_CTX context;
  SHA512Init(&context);
  if (first_length > 0) SHA512Update(&context, first, first_length);
  if (second_length > 0) SHA512Update(&context, second, second_length);
  SHA512Final(digest, &context);
  explicit_bzero(&context, sizeof context);
}
