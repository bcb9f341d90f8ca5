/* The joint notice in writing, MHA 2025 s46(2): §1.3 and §3.2 of the law for councils; END-7, END-8; OP-20. */
#include "answers_help.h"

/* END-7, END-8: nothing ends before the notice. Test case 15. */
static void with_and_without_notice(void **state)
{
    (void)state;
    law_is(NULL, 0, "2019-01-01");
    plain_life(SWINDON);
    ending(SWINDON, "2020-01-01");
    ending(ICB, "2020-01-01");
    STANDS("2020-03-01", S117_DUTY_INVALID_ENDING);
    HOLDS(breaks(0, "END-8"));
    notice(SWINDON, ICB, "2020-03-01");
    STANDS("2020-02-28", S117_DUTY_INVALID_ENDING);
    STANDS("2020-03-01", S117_DUTY_ENDED_DECISION);
    HOLDS(is_since("2020-03-01"));
    HOLDS(reason_given("END-7"));
    HOLDS(is_verdict(0, S117_ENDING_VALID));
}

/* A later date that the notice states; a date before receipt is none. */
static void a_notice_with_a_date(void **state)
{
    s117_fact letter;
    (void)state;
    law_is(NULL, 0, "2019-01-01");
    plain_life(SWINDON);
    ending(SWINDON, "2020-01-01");
    ending(ICB, "2020-01-01");
    letter = notice(SWINDON, ICB, "2020-03-01");
    when(letter, S117_EFFECTIVE, "2020-04-01");
    STANDS("2020-03-31", S117_DUTY_INVALID_ENDING);
    STANDS("2020-04-01", S117_DUTY_ENDED_DECISION);
    when(letter, S117_EFFECTIVE, "2020-02-01");
    STANDS("2020-03-01", S117_DUTY_ENDED_DECISION);
    when(letter, S117_RECEIVED_ON, "2020-03-05");
    STANDS("2020-03-04", S117_DUTY_INVALID_ENDING);
    STANDS("2020-03-05", S117_DUTY_ENDED_DECISION);
}

static void to_whom_and_what_it_says(void **state)
{
    s117_fact letter, birth;
    (void)state;
    law_is(NULL, 0, "2019-01-01");
    plain_life(SWINDON);
    birth = add(S117_KIND_BIRTH, 0, "1980-01-01", NULL);
    ending(SWINDON, "2020-01-01");
    ending(ICB, "2020-01-01");
    letter = notice(SWINDON, ICB, "2020-03-01");
    code(letter, S117_RECIPIENT, S117_RECIPIENT_OTHER);
    STANDS("2020-06-01", S117_DUTY_INVALID_ENDING);
    code(letter, S117_RECIPIENT, S117_RECIPIENT_ATTORNEY); /* right only if the person lacked capacity, and nobody says so */
    STANDS("2020-06-01", S117_DUTY_UNCERTAIN);
    HOLDS(lacks(S117_MISSING_NOTICE));
    code(letter, S117_RECIPIENT, S117_RECIPIENT_PARENT); /* of an adult */
    STANDS("2020-06-01", S117_DUTY_INVALID_ENDING);
    when(birth, S117_FROM, "2005-01-01"); /* of a child */
    STANDS("2020-06-01", S117_DUTY_ENDED_DECISION);
    code(letter, S117_RECIPIENT, 0);
    ask("2020-06-01");
    HOLDS(!is_duty(S117_DUTY_ENDED_DECISION));
    code(letter, S117_RECIPIENT, S117_RECIPIENT_PERSON);
    code(letter, S117_STATES_SATISFIED, S117_NO);
    STANDS("2020-06-01", S117_DUTY_INVALID_ENDING);
    code(letter, S117_STATES_SATISFIED, S117_YES);
    text(letter, S117_BODY_2, "QHM"); /* another ICB */
    STANDS("2020-06-01", S117_DUTY_INVALID_ENDING);
}

/* OP-20: one document; on reading B two letters are enough. */
static void one_document_or_two(void **state)
{
    s117_fact letter;
    (void)state;
    law_is(NULL, 0, "2019-01-01");
    plain_life(SWINDON);
    ending(SWINDON, "2020-01-01");
    ending(ICB, "2020-01-01");
    letter = notice(SWINDON, ICB, "2020-03-01");
    code(letter, S117_ONE_DOCUMENT, S117_NO);
    STANDS("2020-06-01", S117_DUTY_INVALID_ENDING);
    HOLDS(went_through("OP-20"));
    law_is("OP-20", 'B', "2019-01-01");
    STANDS("2020-06-01", S117_DUTY_ENDED_DECISION);
    s117_determination_free(answer);
    answer = NULL;
    another_person();
    plain_life(SWINDON);
    ending(SWINDON, "2020-01-01");
    ending(ICB, "2020-01-01");
    letter = notice(SWINDON, "", "2020-03-01"); /* each writes for itself */
    code(letter, S117_ONE_DOCUMENT, S117_NO);
    letter = notice(ICB, "", "2020-04-01");
    code(letter, S117_ONE_DOCUMENT, S117_NO);
    STANDS("2020-03-15", S117_DUTY_INVALID_ENDING);
    STANDS("2020-04-01", S117_DUTY_ENDED_DECISION);
}

/* A notice before both had decided, or without any decision. */
static void a_notice_too_soon(void **state)
{
    (void)state;
    law_is(NULL, 0, "2019-01-01");
    plain_life(SWINDON);
    notice(SWINDON, ICB, "2020-03-01");
    ask("2020-06-01");
    HOLDS(is_duty(S117_DUTY_ACTIVE));
    HOLDS(found(S117_FINDING_NOTICE_WITHOUT_DECISION));
}

/* On reading B of OP-20 each body may write for itself, the NHS body first; a letter of a third does nothing. */
static void letters_in_any_order(void **state)
{
    s117_fact letter;
    (void)state;
    law_is("OP-20", 'B', "2019-01-01");
    plain_life(SWINDON);
    ending(SWINDON, "2020-01-01");
    ending(ICB, "2020-01-01");
    code(notice(ICB, "", "2020-02-01"), S117_ONE_DOCUMENT, S117_NO);
    code(notice(WESTMINSTER, "", "2020-02-10"), S117_ONE_DOCUMENT, S117_NO);
    STANDS("2020-02-20", S117_DUTY_INVALID_ENDING);
    letter = notice(SWINDON, "", "2020-03-01");
    code(letter, S117_ONE_DOCUMENT, S117_NO);
    STANDS("2020-02-28", S117_DUTY_INVALID_ENDING);
    STANDS("2020-03-01", S117_DUTY_ENDED_DECISION);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(with_and_without_notice), TEST(a_notice_with_a_date), TEST(to_whom_and_what_it_says), TEST(one_document_or_two),
        TEST(a_notice_too_soon), TEST(letters_in_any_order)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
