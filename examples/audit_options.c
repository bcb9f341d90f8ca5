#include "audit_options.h"

#include <stdio.h>
#include <string.h>

const char usage[] =
    "usage: s117-audit [--on DATE] [--package DATE] [--account FROM TO] [--commitment DATE]\n"
    "                  [--redress DATE [--interest simple|compound]]\n"
    "                  [--audit DATE [--audit-from DATE]] [--next DATE] [--register DATE]\n"
    "                  [--counting days|dhsc|mean_year|calendar]\n"
    "                  [--known-by DATE] [--law-as-at DATE] [--as-then-understood]\n"
    "                  [--why-not] [--what-if] [--needed] [--sensitivity]\n"
    "                  [--format text|json|rows] FILE...\n"
    "\n"
    "Answers each question of each case file, with reasons and the history of the duty,\n"
    "and says whether the answers are the expected ones. FILE - is standard input.\n"
    "\n"
    "Asked instead of the questions in the files:\n"
    "  --on DATE             who owes the duty on this day\n"
    "  --package DATE        what each service line is on this day: aftercare, free, top-up\n"
    "  --account FROM TO     what each payer bears from one day up to another, to the penny\n"
    "  --commitment DATE     the account of the year from this day, if nothing changes\n"
    "  --redress DATE        what is owed back on this day\n"
    "  --audit DATE          what was done wrong in the whole life up to this day, and what\n"
    "                        puts it right\n"
    "  --audit-from DATE     the audit leaves out what is about the days before this one\n"
    "  --next DATE           what is due on this day: by whom, by when, how many days overdue\n"
    "  --register DATE       the person's row in the section 117 register on this day\n"
    "\n"
    "  --known-by DATE       use only what was recorded by this day\n"
    "  --law-as-at DATE      apply the law of this day to the whole life\n"
    "  --as-then-understood  take re-detention as it was understood on the day asked about\n"
    "  --counting HOW        how rates are counted: days (exact days, the default), dhsc,\n"
    "                        mean_year or calendar\n"
    "  --interest KIND       interest on redress: simple or compound, at the rates of the file\n"
    "\n"
    "  --why-not             say why not: the nearest rule, and the condition that failed\n"
    "  --what-if             the smallest change of facts that would change the answer\n"
    "  --needed              what is still needed, the most useful first\n"
    "  --sensitivity         on which readings, days and missing facts the answer hangs\n"
    "  --format FORM         text (the default), json (docs/answer.schema.json), or rows:\n"
    "                        one line for each answer, finding or thing due, with codes\n"
    "                        and rules\n"
    "  --help                this text\n"
    "  --version             version of the library, its law and its register\n"
    "\n"
    "Exit status: 0 all answered, as far as expected as expected; 1 an answer is not the\n"
    "expected one; 2 a file or an option is wrong.\n";

/* The value of `--name value` or `--name=value`; NULL if this is another option. A missing value is "". */
static const char *value_of(const char *name, int count, char **arguments, int *at)
{
    const size_t length = strlen(name);
    const char *given = arguments[*at];
    if (strncmp(given, name, length) != 0 || (given[length] != '\0' && given[length] != '='))
        return NULL;
    if (given[length] == '=')
        return given + length + 1;
    *at += 1;
    return *at < count ? arguments[*at] : "";
}

static bool read_day(const char *option, const char *text, s117_date *ret_day)
{
    s117_date earliest = S117_DATE_UNKNOWN, latest = S117_DATE_UNKNOWN;
    s117_status status = s117_date_parse(text, strlen(text), &earliest, &latest);
    if (status == S117_OK && earliest == latest && earliest != S117_DATE_OPEN) {
        *ret_day = earliest;
        return true;
    }
    fprintf(stderr, "s117-audit: %s needs a day such as 2017-09-01, not \"%s\"\n", option, text);
    return false;
}

static bool read_day_of_act(const char *option, const char *text, s117_date *ret_day)
{
    if (!read_day(option, text, ret_day))
        return false;
    if (*ret_day >= s117_date_of(1983, 9, 30))
        return true;
    fprintf(stderr, "s117-audit: %s needs a day from 1983-09-30, when section 117 came into force, not \"%s\"\n", option, text);
    return false;
}

/* Two days, the second later. */
static bool read_period(const char *from, int count, char **arguments, int *at, options *given)
{
    *at += 1;
    if (!read_day_of_act("--account", from, &given->account_from) ||
        !read_day_of_act("--account", *at < count ? arguments[*at] : "", &given->account_to))
        return false;
    if (given->account_from < given->account_to)
        return true;
    fprintf(stderr, "s117-audit: --account needs two days, the second later: the first day after the period\n");
    return false;
}

static bool read_form(const char *text, const report **ret_form)
{
    const struct {
        const char *name;
        const report *form;
    } forms[] = {{"text", &text_report}, {"json", &json_report}, {"rows", &rows_report}};
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++)
        if (strcmp(text, forms[i].name) == 0) {
            *ret_form = forms[i].form;
            return true;
        }
    fprintf(stderr, "s117-audit: --format is text, json or rows, not \"%s\"\n", text);
    return false;
}

/* A name of one of the library's lists. */
static bool read_name(const char *option, s117_list list, const char *text, int32_t *ret_code)
{
    const int32_t code = s117_code_find(list, text);
    if (code >= 0) {
        *ret_code = code;
        return true;
    }
    fprintf(stderr, "s117-audit: %s is", option);
    for (int32_t i = 0; i < s117_code_count(list); i++)
        fprintf(stderr, "%s %s", i == 0 ? "" : i + 1 < s117_code_count(list) ? "," : " or", s117_code_name(list, s117_code_at(list, i)));
    fprintf(stderr, ", not \"%s\"\n", text);
    return false;
}

/* Options that have no value. False if it is none of them. */
static bool read_flag(const char *option, options *given)
{
    const struct {
        const char *name;
        bool *asked;
    } all[] = {{"--as-then-understood", &given->then_understood}, {"--why-not", &given->why_not}, {"--what-if", &given->what_if},
               {"--needed", &given->needed}, {"--sensitivity", &given->sensitivity}};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        if (strcmp(option, all[i].name) == 0) {
            *all[i].asked = true;
            return true;
        }
    return false;
}

/* Options that have a day. NO_DAY: it is none of them; WRONG after a message. */
enum { NO_DAY, READ, WRONG };
static int read_day_option(int count, char **arguments, int *at, options *given)
{
    const struct {
        const char *name;
        s117_date *day;
        bool (*read)(const char *option, const char *text, s117_date *ret_day);
    } all[] = {{"--on", &given->on, read_day}, {"--package", &given->package, read_day_of_act},
               {"--commitment", &given->commitment, read_day_of_act}, {"--redress", &given->redress, read_day_of_act},
               {"--audit", &given->audit, read_day_of_act}, {"--audit-from", &given->audit_from, read_day},
               {"--next", &given->next, read_day_of_act}, {"--register", &given->row, read_day_of_act},
               {"--known-by", &given->known_by, read_day}, {"--law-as-at", &given->law_as_at, read_day_of_act}};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        const char *value = value_of(all[i].name, count, arguments, at);
        if (value)
            return all[i].read(all[i].name, value, all[i].day) ? READ : WRONG;
    }
    return NO_DAY;
}

static bool read_option(int count, char **arguments, int *at, options *given)
{
    const char *option = arguments[*at], *value;
    if (read_flag(option, given))
        return true;
    const int day = read_day_option(count, arguments, at, given);
    if (day != NO_DAY)
        return day == READ;
    if ((value = value_of("--account", count, arguments, at)) != NULL)
        return read_period(value, count, arguments, at, given);
    if ((value = value_of("--interest", count, arguments, at)) != NULL)
        return read_name("--interest", S117_LIST_INTEREST, value, &given->interest);
    if ((value = value_of("--counting", count, arguments, at)) != NULL)
        return read_name("--counting", S117_LIST_COUNTING, value, &given->counting);
    if ((value = value_of("--format", count, arguments, at)) != NULL)
        return read_form(value, &given->form);
    fprintf(stderr, "s117-audit: no such option: %s\n", option);
    return false;
}

bool asks(const options *given)
{
    return given->on != S117_DATE_OPEN || given->package != S117_DATE_OPEN || given->account_from != S117_DATE_OPEN ||
           given->commitment != S117_DATE_OPEN || given->redress != S117_DATE_OPEN || given->audit != S117_DATE_OPEN ||
           given->next != S117_DATE_OPEN || given->row != S117_DATE_OPEN;
}

/* Options that say how a question is asked go with one that asks. */
static bool check(const options *given)
{
    const bool money = given->account_from != S117_DATE_OPEN || given->commitment != S117_DATE_OPEN || given->redress != S117_DATE_OPEN;
    const bool how = given->known_by != S117_DATE_OPEN || given->law_as_at != S117_DATE_OPEN || given->then_understood;
    if (how && !asks(given)) {
        fprintf(stderr, "s117-audit: --known-by, --law-as-at and --as-then-understood need --on, --package, --account, --commitment, "
                        "--redress, --audit, --next or --register\n");
        return false;
    }
    if (given->counting != 0 && !money) {
        fprintf(stderr, "s117-audit: --counting needs --account, --commitment or --redress\n");
        return false;
    }
    if (given->interest != 0 && given->redress == S117_DATE_OPEN) {
        fprintf(stderr, "s117-audit: --interest needs --redress\n");
        return false;
    }
    if (given->audit_from != S117_DATE_OPEN && (given->audit == S117_DATE_OPEN || given->audit < given->audit_from)) {
        fprintf(stderr, "s117-audit: --audit-from needs --audit, with the same day or a later one\n");
        return false;
    }
    return true;
}

bool read_options(int count, char **arguments, options *ret_options)
{
    options given = {.form = &text_report, .on = S117_DATE_OPEN, .known_by = S117_DATE_OPEN, .law_as_at = S117_DATE_OPEN,
                     .package = S117_DATE_OPEN, .redress = S117_DATE_OPEN, .commitment = S117_DATE_OPEN,
                     .account_from = S117_DATE_OPEN, .account_to = S117_DATE_OPEN, .audit = S117_DATE_OPEN,
                     .audit_from = S117_DATE_OPEN, .next = S117_DATE_OPEN, .row = S117_DATE_OPEN};
    int at = 1;
    for (; at < count && arguments[at][0] == '-' && arguments[at][1] != '\0'; at++) {
        if (strcmp(arguments[at], "--") == 0) {
            at++;
            break;
        }
        if (!read_option(count, arguments, &at, &given))
            return false;
    }
    given.first_file = at;
    *ret_options = given;
    return check(&given);
}
