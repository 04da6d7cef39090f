// libmd's digests, with a prefix of their own.
#ifndef PORTAL_CDIGEST_H
#define PORTAL_CDIGEST_H

#include <stddef.h>
#include <stdint.h>

#define PORTAL_SHA1_LENGTH 20
#define PORTAL_SHA256_LENGTH 32
#define PORTAL_SHA512_LENGTH 64

// Each hashes `first` and then `second` (either may be empty), which is all that HMAC needs, and
// wipes its state.
void portal_sha1(const uint8_t *first, size_t first_length, const uint8_t *second,
                 size_t second_length, uint8_t *digest);
void portal_sha256(const uint8_t *first, size_t first_length, const uint8_t *second,
                   size_t second_length, uint8_t *digest);
void portal_sha512(const uint8_t *first, size_t first_length, const uint8_t *second,
                   size_t second_length, uint8_t *digest);
#endif
