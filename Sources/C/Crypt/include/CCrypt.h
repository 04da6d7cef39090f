// libcrypt's password hashes, with a prefix of their own.
#ifndef PORTAL_CCRYPT_H
#define PORTAL_CCRYPT_H
#endif
