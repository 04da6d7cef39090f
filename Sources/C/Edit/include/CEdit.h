// libedit's line editor and libbsd's readpassphrase, with a prefix of their own.
#ifndef PORTAL_CEDIT_H
#define PORTAL_CEDIT_H
#endif
