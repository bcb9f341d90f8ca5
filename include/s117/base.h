/**
 * @file base.h
 * @brief What every other header needs: call statuses, dates, tri-states, the allocator, text, versions.
 *
 * Nothing here knows the law. A call's status says whether the call worked; it never carries a legal
 * answer. "Undetermined" is a legal answer of a call that returned @ref S117_OK.
 */
#ifndef S117_BASE_H
#define S117_BASE_H

#include <stddef.h>
#include <stdint.h>

#ifndef S117_API
#  if defined(_WIN32) && !defined(S117_STATIC)
#    ifdef S117_BUILDING
#      define S117_API __declspec(dllexport)
#    else
#      define S117_API __declspec(dllimport)
#    endif
#  elif defined(__GNUC__) && defined(S117_BUILDING)
#    define S117_API __attribute__((visibility("default")))
#  else
#    define S117_API
#  endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** @brief Release of the library this header belongs to: major part. */
#define S117_VERSION_MAJOR 1
/** @brief Release of the library this header belongs to: minor part. */
#define S117_VERSION_MINOR 0
/** @brief Release of the library this header belongs to: patch part. */
#define S117_VERSION_PATCH 0

/** @brief Result of a call. @ref S117_OK is 0; every other value is one of the `S117_E_` constants. */
typedef int32_t s117_status;

/** @brief Call statuses. Values are permanent and never reused. Treat a value you do not know as failure. */
enum {
    S117_OK = 0,              /**< The call did what it says. */
    S117_E_NULL = 1,          /**< A required pointer was NULL. */
    S117_E_MEMORY = 2,        /**< The allocator returned NULL. Nothing has changed. */
    S117_E_HANDLE = 3,        /**< The pointer is not a live handle of the kind asked for (foreign, freed or wiped). */
    S117_E_DATE = 4,          /**< Not a day from 0001-01-01 to 9999-12-31, or not a date in the text. */
    S117_E_DATE_ORDER = 5,    /**< An end lies before its start, or a latest day before its earliest. */
    S117_E_CODE = 6,          /**< A value that is not in the list of codes asked for. */
    S117_E_ATTRIBUTE = 7,     /**< This kind of fact has no such attribute, or it is of another type. */
    S117_E_FACT = 8,          /**< The person has no fact with this id. */
    S117_E_TEXT = 9,          /**< Text that is not UTF-8, or holds a control character. */
    S117_E_TOO_LONG = 10,     /**< Text longer than the documented maximum. */
    S117_E_LIMIT = 11,        /**< More facts, bodies or successions than the documented maximum. */
    S117_E_BODY = 12,         /**< Not a body code (1 to 15 of A-Z, a-z, 0-9, '-', '_', '.'), or not in the register where it must be. */
    S117_E_STRUCT_SMALL = 13, /**< The `size` of a struct is less than its first version: the caller's header is wrong. */
    S117_E_STRUCT_NEWER = 14, /**< The struct holds non-zero bytes this library does not know: the library is too old. */
    S117_E_STRUCT_SIZE = 15,  /**< The `size` of a struct is absurd (over 4096). */
    S117_E_INDEX = 16,        /**< An index at or beyond the count. */
    S117_E_DUPLICATE = 17,    /**< The thing is there already and may be there only once. */
    S117_E_PARENT = 18,       /**< The parent fact is missing, or of a kind that cannot have this child. */
    S117_E_RULE = 19,         /**< No rule or open point with this id. */
    S117_E_READING = 20,      /**< The open point has no such reading. */
    S117_E_SYNTAX = 21,       /**< Case file: not JSON. */
    S117_E_CONTENT = 22,      /**< Case file: JSON, but not a case file; the error names the place and what would do. */
    S117_E_AMOUNT = 23,       /**< Not an amount: negative, too large, or text that is none. */
    S117_E_OVERFLOW = 24      /**< A sum of money does not fit 64 bits. */
};

/**
 * @brief One English line for a status, without a full stop.
 * @param status any value
 * @return a static text, never NULL; "unknown status" for a value this library does not know
 * @since 1.0
 */
S117_API const char *s117_status_text(s117_status status);

/** @brief Release of the library in use, as `major * 10000 + minor * 100 + patch`. @return the number @since 1.0 */
S117_API int32_t s117_version(void);

/** @brief Release of the library in use, as text ("1.0.0"). @return a static text @since 1.0 */
S117_API const char *s117_version_text(void);

/**
 * @brief Name and date of the body of law this library holds ("s117-law 2026-11-21").
 *
 * It changes whenever a rule, a date or a default reading changes, even when the ABI does not.
 * @return a static text @since 1.0
 */
S117_API const char *s117_ruleset_id(void);

/** @brief A tri-state: unknown is never no. */
typedef int32_t s117_tri;
/** @brief The tri-states. */
enum {
    S117_UNKNOWN = 0, /**< Nobody has recorded it. */
    S117_NO = 1,      /**< It is known not to be so. */
    S117_YES = 2      /**< It is known to be so. */
};

/** @brief A day, counted from 1970-01-01 (day 0). Intervals are half-open: `from` is in, `to` is out. */
typedef int32_t s117_date;
/** @brief A day nobody knows. As a start: since before anything recorded. */
#define S117_DATE_UNKNOWN ((s117_date)INT32_MIN)
/** @brief No day: not ended as far as is known; as "known by": everything recorded. */
#define S117_DATE_OPEN ((s117_date)INT32_MAX)
/** @brief What @ref s117_date_of gives for a day that does not exist. No call takes it: it gives @ref S117_E_DATE. */
#define S117_DATE_INVALID ((s117_date)(INT32_MIN + 1))
/** @brief The first day there is, 0001-01-01. */
#define S117_DATE_MIN ((s117_date)-719162)
/** @brief The last day there is, 9999-12-31. */
#define S117_DATE_MAX ((s117_date)2932896)

/**
 * @brief The day with this Gregorian year, month and day.
 * @param year 1 to 9999
 * @param month 1 to 12
 * @param day 1 to the length of the month
 * @return the day, or @ref S117_DATE_INVALID if there is no such day
 * @since 1.0
 */
S117_API s117_date s117_date_of(int32_t year, int32_t month, int32_t day);

/**
 * @brief Year, month and day of a date.
 * @param date a day from @ref S117_DATE_MIN to @ref S117_DATE_MAX
 * @param ret_year set to 1..9999; may be NULL
 * @param ret_month set to 1..12; may be NULL
 * @param ret_day set to 1..31; may be NULL
 * @return S117_OK, or S117_E_DATE (also for the two sentinels)
 * @since 1.0
 */
S117_API s117_status s117_date_parts(s117_date date, int32_t *ret_year, int32_t *ret_month, int32_t *ret_day);

/**
 * @brief Read a date, exact or not, from EDTF text (ISO 8601-2).
 *
 * Understood: `2014-03-10`, `2014-03`, `2014`, `201X`, `20XX`, `2014-03-XX`, `[2014-03-01..2014-03-20]`, `[..2014-03-20]`,
 * `[2014-03-01..]`, `..` (open: both results @ref S117_DATE_OPEN) and `unknown`. The ends of a bracket may
 * themselves be months or years.
 * @param text UTF-8; need not end in NUL
 * @param length its length in bytes
 * @param ret_earliest set to the first day it may be; @ref S117_DATE_UNKNOWN if there is none
 * @param ret_latest set to the last day it may be; @ref S117_DATE_OPEN if there is none
 * @return S117_OK, S117_E_NULL, S117_E_DATE, or S117_E_DATE_ORDER (a bracket that runs backwards)
 * @since 1.0
 */
S117_API s117_status s117_date_parse(const char *text, size_t length, s117_date *ret_earliest, s117_date *ret_latest);

/**
 * @brief Write a date, exact or not, as EDTF: a day, month, year, decade or century if it is just that, else a bracket of days.
 *
 * @ref s117_date_parse reads it back unchanged.
 * @param earliest first day it may be, or @ref S117_DATE_UNKNOWN
 * @param latest last day it may be, or @ref S117_DATE_OPEN
 * @param buffer where to write, always ending in NUL if @p size is not 0; may be NULL if @p size is 0
 * @param size its size in bytes
 * @return the length of the whole text without the NUL, as `snprintf`; 0 if the dates are impossible
 * @since 1.0
 */
S117_API size_t s117_date_format(s117_date earliest, s117_date latest, char *buffer, size_t size);

/**
 * @brief The host's allocator. All memory of a handle comes from the allocator it was made with.
 *
 * `size` is the size of this struct as the caller's header has it. Memory that held facts is wiped by the
 * library before `release` is called. Both functions must be set, and must be safe in the threads that use
 * the handles made with them.
 */
typedef struct s117_allocator {
    uint32_t size;                                             /**< `sizeof(s117_allocator)` */
    uint32_t reserved;                                         /**< 0 */
    void *context;                                             /**< passed back to both functions; may be NULL */
    void *(*allocate)(void *context, size_t bytes);            /**< as `malloc`; NULL when there is no memory */
    void (*release)(void *context, void *memory, size_t bytes);/**< as `free`; `bytes` is what was asked for */
} s117_allocator;

#ifdef __cplusplus
}
#endif
#endif
