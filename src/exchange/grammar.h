/* Whether a text is JSON (RFC 8259). Jansson calls it a mistake in the text, too, when it has no memory for a token; this tells
 * the two apart, and is used only then. */
#ifndef S117I_EXCHANGE_GRAMMAR_H
#define S117I_EXCHANGE_GRAMMAR_H

#include <stdbool.h>
#include <stddef.h>

/* An object or array, nested at most S117_CASE_DEPTH_MAX deep, with nothing after it. The text must be UTF-8. */
bool s117i_is_json(const char *bytes, size_t length);

#endif
