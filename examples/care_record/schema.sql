-- A small social-care record. Every row says where it came from (source) and when the council came to know it (recorded).
-- Days are texts: 2014-03-10, or 2014-03 where only the month is known. Y or N; NULL: nobody recorded it. Pounds are texts: '700.01'.
-- person is the council's own number. There is no name and no address line anywhere.

CREATE TABLE person (id INTEGER PRIMARY KEY, born TEXT, died TEXT, client_group TEXT, source TEXT, recorded TEXT);
CREATE TABLE address (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, from_day TEXT, to_day TEXT,
    council TEXT,              -- ONS code
    nhs_body TEXT,             -- ODS code of the board of the place; needed in Wales
    nation TEXT, accommodation TEXT, settled TEXT, chosen_by TEXT, has_capacity TEXT, placed_by TEXT, placed_under TEXT,
    source TEXT, recorded TEXT);
CREATE TABLE gp_registration (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, from_day TEXT, to_day TEXT,
    nhs_body TEXT,             -- ODS code of the board of the practice
    practice TEXT, nation TEXT, source TEXT, recorded TEXT);

-- Mental Health Act and hospital
CREATE TABLE detention (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, from_day TEXT, to_day TEXT,
    code_system TEXT,          -- MHSDS-ENGLAND or MHSDS-WALES: 35 is guardianship in the one, a CTO in the other
    legal_status TEXT,         -- MHA Legal Status Classification Code
    applied TEXT, how_ended TEXT, hospital TEXT, council TEXT, arranged_by TEXT, source TEXT, recorded TEXT);
CREATE TABLE detention_leave (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, detention INTEGER, from_day TEXT, to_day TEXT,
    leave_kind TEXT, based_in_hospital TEXT, how_ended TEXT, source TEXT, recorded TEXT);
CREATE TABLE cto (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, detention INTEGER, from_day TEXT, to_day TEXT, how_ended TEXT,
    source TEXT, recorded TEXT);
CREATE TABLE cto_recall (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, detention INTEGER, from_day TEXT, to_day TEXT,
    source TEXT, recorded TEXT);
CREATE TABLE conditional_discharge (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, detention INTEGER, from_day TEXT, to_day TEXT,
    how_ended TEXT, source TEXT, recorded TEXT);
CREATE TABLE stay (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, from_day TEXT, to_day TEXT, hospital TEXT, council TEXT,
    source TEXT, recorded TEXT);
CREATE TABLE custody (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, from_day TEXT, to_day TEXT, custody_kind TEXT,
    source TEXT, recorded TEXT);
CREATE TABLE ward_discharge (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, day TEXT, ward TEXT, left_out TEXT, arranged_by TEXT,
    hospital TEXT, provider TEXT, source TEXT, recorded TEXT);
CREATE TABLE contact (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, day TEXT, how TEXT, minutes INTEGER, same_provider TEXT,
    provider TEXT, source TEXT, recorded TEXT);
CREATE TABLE delay (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, from_day TEXT, to_day TEXT,
    reason TEXT,               -- MHSDS: 01 to 37, 98
    attributed_to TEXT,        -- MHSDS: 04 to 07
    body TEXT, source TEXT, recorded TEXT);

-- planning
CREATE TABLE planning (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, begun TEXT, planned_for TEXT, frame TEXT, led_by TEXT,
    assessed TEXT, by_itself TEXT, meeting TEXT, source TEXT, recorded TEXT);
-- A form with a box for each matter: Y considered, N not, NA does not apply. outcome_areas: names, in a Welsh plan.
CREATE TABLE topics (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, planning INTEGER, healthcare TEXT, psychological TEXT, physical TEXT,
    daytime TEXT, accommodation TEXT, risk TEXT, co_existing TEXT, substance TEXT, parenting TEXT, social TEXT, counselling TEXT,
    finances TEXT, other_area TEXT, other_agencies TEXT, conditions TEXT, contingency TEXT, outcome_areas TEXT, source TEXT, recorded TEXT);
-- A form with a box for each part, never a name: yes, absent, declined, not_wanted, not_invited, none_there.
CREATE TABLE who_was_there (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, planning INTEGER, the_person TEXT, clinician TEXT, ward TEXT,
    community_team TEXT, gp TEXT, carer TEXT, nearest_relative TEXT, voluntary TEXT, probation TEXT, housing TEXT, employment TEXT, imha TEXT,
    imca TEXT, attorney TEXT, representative TEXT, council TEXT, nhs TEXT, coordinator TEXT, interpreter TEXT, moj TEXT,
    source TEXT, recorded TEXT);
CREATE TABLE plan (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, from_day TEXT, to_day TEXT, frame TEXT, led_by TEXT, copy_given TEXT,
    carer_copy TEXT, review_due TEXT, funding_agreed TEXT, interim_payer TEXT, accommodation TEXT, crisis_plan TEXT, contingency TEXT,
    move_on TEXT, risk_plan TEXT, conditions TEXT, moj_consent TEXT, in_writing TEXT, outcomes_agreed TEXT, determined_by TEXT,
    views_regarded TEXT, source TEXT, recorded TEXT);
CREATE TABLE coordinator (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, from_day TEXT, to_day TEXT, role TEXT, body TEXT,
    source TEXT, recorded TEXT);
CREATE TABLE review (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, day TEXT, review_of TEXT, outcome TEXT, council_there TEXT,
    nhs_there TEXT, person_invited TEXT, led_by TEXT, source TEXT, recorded TEXT);
CREATE TABLE review_request (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, asked TEXT, asked_by TEXT, decided TEXT, refused TEXT,
    written_reasons TEXT, source TEXT, recorded TEXT);

-- needs, services, money
CREATE TABLE need (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, from_day TEXT, to_day TEXT, topic TEXT, disorder TEXT,
    reduces_risk TEXT, assessed TEXT, source TEXT, recorded TEXT);
CREATE TABLE service_line (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, from_day TEXT, to_day TEXT,
    cld_component TEXT,        -- Client Level Data: service component; or
    catalogue TEXT,            -- a code of the catalogue, for what Client Level Data has no place for
    provider TEXT, given_by TEXT,
    cld_mechanism TEXT,        -- Client Level Data: delivery mechanism; or
    mechanism TEXT,            -- NHS budgets, which it lacks
    in_plan TEXT, component TEXT, tenancy TEXT, accommodation TEXT, nation TEXT, funded_under TEXT, part_of INTEGER,
    source TEXT, recorded TEXT);
CREATE TABLE need_line (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, service_line INTEGER, need INTEGER, related TEXT, reduces_risk TEXT,
    source TEXT, recorded TEXT);
CREATE TABLE price (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, service_line INTEGER, from_day TEXT, to_day TEXT, unit_cost TEXT,
    frequency TEXT,            -- Client Level Data: cost frequency
    units_a_week TEXT,         -- '10.5'
    source TEXT, recorded TEXT);
CREATE TABLE preference (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, service_line INTEGER, from_day TEXT, to_day TEXT, place_named TEXT,
    decided_type TEXT, accommodation TEXT, suitable TEXT, available TEXT, terms_agreed TEXT, usual_cost TEXT, frequency TEXT,
    adequate_offer TEXT, source TEXT, recorded TEXT);
CREATE TABLE top_up (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, service_line INTEGER, from_day TEXT, to_day TEXT, payer TEXT, amount TEXT,
    frequency TEXT, in_writing TEXT, contents TEXT, informed TEXT, willing_and_able TEXT, paid TEXT, source TEXT, recorded TEXT);
CREATE TABLE direct_payment (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, service_line INTEGER, from_day TEXT, to_day TEXT, party TEXT,
    payee TEXT, has_capacity TEXT, agreed TEXT, capable TEXT, appropriate TEXT, source TEXT, recorded TEXT);
CREATE TABLE funding_split (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, from_day TEXT, to_day TEXT, scope TEXT, service_line INTEGER,
    need INTEGER, panel TEXT, decided TEXT, terms TEXT, council_share INTEGER, nhs_share INTEGER, source TEXT, recorded TEXT);
CREATE TABLE charge (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, from_day TEXT, to_day TEXT, body TEXT, payer TEXT, amount TEXT,
    frequency TEXT, service_line INTEGER, charged_for TEXT, paid TEXT, source TEXT, recorded TEXT);
CREATE TABLE payment_received (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, day TEXT, body TEXT, payer TEXT, amount TEXT, charge INTEGER,
    source TEXT, recorded TEXT);
CREATE TABLE refund (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, day TEXT, body TEXT, payer TEXT, amount TEXT, interest TEXT,
    charge INTEGER, source TEXT, recorded TEXT);
CREATE TABLE financial_assessment (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, day TEXT, body TEXT, service_line INTEGER,
    source TEXT, recorded TEXT);

-- ending, disputes, the register
CREATE TABLE ending_decision (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, day TEXT, body TEXT, role TEXT, authority TEXT, assessed TEXT,
    no_longer_needs TEXT, grounds TEXT, scope TEXT, person_involved TEXT, set_off_by TEXT, alternatives TEXT, carer_involved TEXT,
    other_law_from TEXT, service_line INTEGER, source TEXT, recorded TEXT);
CREATE TABLE notice (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, day TEXT, body TEXT, other_body TEXT, recipient TEXT, received TEXT,
    effective TEXT, states_satisfied TEXT, one_document TEXT, source TEXT, recorded TEXT);
CREATE TABLE reinstatement (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, day TEXT, body TEXT, source TEXT, recorded TEXT);
CREATE TABLE no_services (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, from_day TEXT, to_day TEXT, reason TEXT,
    source TEXT, recorded TEXT);
CREATE TABLE dispute (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, from_day TEXT, to_day TEXT, between_whom TEXT, about TEXT, body TEXT,
    other_body TEXT, lead_body TEXT, meets_needs TEXT, source TEXT, recorded TEXT);
CREATE TABLE dispute_step (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, dispute INTEGER, day TEXT, step TEXT, body TEXT, other_body TEXT,
    effective TEXT, contents TEXT, source TEXT, recorded TEXT);
CREATE TABLE handover (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, day TEXT, told TEXT, told_by TEXT, source TEXT, recorded TEXT);
CREATE TABLE register_flag (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, from_day TEXT, to_day TEXT, kept_by TEXT, council TEXT,
    nhs_body TEXT, detention INTEGER, law TEXT, source TEXT, recorded TEXT);
CREATE TABLE offer (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, day TEXT, party TEXT, mechanism TEXT, service_line INTEGER,
    source TEXT, recorded TEXT);
CREATE TABLE records_request (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, day TEXT, asked_for TEXT, agreed TEXT, produced TEXT,
    refused TEXT, source TEXT, recorded TEXT);

-- What the night's run writes. register_row, which has a column for each field of an entry, is made by the program.
CREATE TABLE finding (person INTEGER, n INTEGER, what TEXT, severity TEXT, rule TEXT, policy TEXT, since TEXT, until TEXT, body TEXT,
    owed_pence INTEGER, in_time_pence INTEGER, sentence TEXT, remedy TEXT,
    rests_on TEXT,             -- rows of this record: 'charge 17; service_line 4'
    PRIMARY KEY (person, n)) WITHOUT ROWID;
CREATE TABLE due_list (person INTEGER, n INTEGER, what TEXT, state TEXT, by_day TEXT, days_over INTEGER, doer TEXT, body TEXT, body_2 TEXT,
    rule TEXT, policy TEXT, pence INTEGER, sentence TEXT, rests_on TEXT, PRIMARY KEY (person, n)) WITHOUT ROWID;
CREATE TABLE reject (person INTEGER, table_name TEXT, row_id INTEGER, reason TEXT, PRIMARY KEY (person, table_name, row_id)) WITHOUT ROWID;
CREATE TABLE figure (figure TEXT, code TEXT, key TEXT, value INTEGER, PRIMARY KEY (figure, code, key)) WITHOUT ROWID;
CREATE TABLE run (day TEXT PRIMARY KEY, done_to INTEGER, people INTEGER, batches INTEGER, finished TEXT, rules TEXT);

-- Made-up data only: what the generator planted, by the law, and until when it made lives.
CREATE TABLE truth (person INTEGER, what TEXT, day TEXT, PRIMARY KEY (person, what, day)) WITHOUT ROWID;
CREATE TABLE bad_row (table_name TEXT, row_id INTEGER, PRIMARY KEY (table_name, row_id)) WITHOUT ROWID;
CREATE TABLE made (people INTEGER, seed INTEGER, until TEXT);
