/* Texts of the call statuses, and the number of the release. */
#include <s117/base.h>

/* Rows of characters, not pointers: a table of pointers would need a writable, relocated section in a shared library. */
static const char status_lines[][80] = {
    [S117_OK] = "done",
    [S117_E_NULL] = "a required pointer was NULL",
    [S117_E_MEMORY] = "the allocator had no memory; nothing has changed",
    [S117_E_HANDLE] = "not a live handle of the kind asked for",
    [S117_E_DATE] = "not a day from 0001-01-01 to 9999-12-31, or not a date in the text",
    [S117_E_DATE_ORDER] = "an end lies before its start",
    [S117_E_CODE] = "a value that is not in the list of codes asked for",
    [S117_E_ATTRIBUTE] = "this kind of fact has no such attribute, or it is of another type",
    [S117_E_FACT] = "the person has no fact with this id",
    [S117_E_TEXT] = "text that is empty, is not UTF-8 or holds a control character",
    [S117_E_TOO_LONG] = "text longer than the documented maximum",
    [S117_E_LIMIT] = "more facts, bodies or successions than the documented maximum",
    [S117_E_BODY] = "not a body code, or a body that the register lacks",
    [S117_E_STRUCT_SMALL] = "the size of a struct is less than its first version",
    [S117_E_STRUCT_NEWER] = "a struct holds bytes this library does not know; the library is too old",
    [S117_E_STRUCT_SIZE] = "the size of a struct is over 4096",
    [S117_E_INDEX] = "an index at or beyond the count",
    [S117_E_DUPLICATE] = "it is there already and may be there only once",
    [S117_E_PARENT] = "the parent fact is missing or cannot have this child",
    [S117_E_RULE] = "no rule or open point with this id",
    [S117_E_READING] = "the open point has no such reading",
    [S117_E_SYNTAX] = "the case file is not JSON",
    [S117_E_CONTENT] = "JSON, but not a case file",
    [S117_E_AMOUNT] = "not an amount: negative, too large, or text that is none",
    [S117_E_OVERFLOW] = "a sum of money does not fit 64 bits"
};

enum { STATUS_LINES = sizeof status_lines / sizeof status_lines[0] };

const char *s117_status_text(s117_status status)
{
    if (status < 0 || status >= STATUS_LINES) {
        return "unknown status";
    }
    return status_lines[status];
}

#define TEXT_OF(number) #number
#define DOTTED(major, minor, patch) TEXT_OF(major) "." TEXT_OF(minor) "." TEXT_OF(patch)

int32_t s117_version(void)
{
    return S117_VERSION_MAJOR * 10000 + S117_VERSION_MINOR * 100 + S117_VERSION_PATCH;
}

const char *s117_version_text(void)
{
    return DOTTED(S117_VERSION_MAJOR, S117_VERSION_MINOR, S117_VERSION_PATCH);
}
