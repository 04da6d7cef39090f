// libmd's digests, with a prefix of their own.
#ifndef PORTAL_CDIGEST_H
#define PORTAL_CDIGEST_H
#endif
