// What Swift's Glibc module lacks or cannot call: variadic calls and macros.
#ifndef PORTAL_CSYSTEM_H
#define PORTAL_CSYSTEM_H
#endif
