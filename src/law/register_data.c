/* The built-in register. Written by register_data.py from the CSV files in data: change those, not this. */
#include "register.h"

enum {
    SINCE_EVER = S117_DATE_UNKNOWN,
    OPEN = S117_DATE_OPEN,
    LA = S117_BODY_LOCAL_AUTHORITY,
    ICB = S117_BODY_ICB,
    CCG = S117_BODY_CCG,
    LHB = S117_BODY_LHB,
    NHSE = S117_BODY_NHS_ENGLAND,
    ENG = S117_NATION_ENGLAND,
    WAL = S117_NATION_WALES
};

const char *s117_register_id(void)
{
    return "s117-register 2026-11-21";
}

const uint32_t s117i_builtin_body_count = 409;

/* code, name, from, to, kind, nation, successor_count, first_successor; forerunners are found when an engine is made */
const s117i_body s117i_builtin_bodies[] = {
    {"00L", "NHS Northumberland CCG", SINCE_EVER, 19174, CCG, ENG, 1, 0, 0, 0},
    {"00N", "NHS South Tyneside CCG", SINCE_EVER, 19174, CCG, ENG, 1, 1, 0, 0},
    {"00P", "NHS Sunderland CCG", SINCE_EVER, 19174, CCG, ENG, 1, 2, 0, 0},
    {"00Q", "NHS Blackburn with Darwen CCG", SINCE_EVER, 19174, CCG, ENG, 1, 3, 0, 0},
    {"00R", "NHS Blackpool CCG", SINCE_EVER, 19174, CCG, ENG, 1, 4, 0, 0},
    {"00T", "NHS Bolton CCG", SINCE_EVER, 19174, CCG, ENG, 1, 5, 0, 0},
    {"00V", "NHS Bury CCG", SINCE_EVER, 19174, CCG, ENG, 1, 6, 0, 0},
    {"00X", "NHS Chorley and South Ribble CCG", SINCE_EVER, 19174, CCG, ENG, 1, 7, 0, 0},
    {"00Y", "NHS Oldham CCG", SINCE_EVER, 19174, CCG, ENG, 1, 8, 0, 0},
    {"01A", "NHS East Lancashire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 9, 0, 0},
    {"01D", "NHS Heywood, Middleton and Rochdale CCG", SINCE_EVER, 19174, CCG, ENG, 1, 10, 0, 0},
    {"01E", "NHS Greater Preston CCG", SINCE_EVER, 19174, CCG, ENG, 1, 11, 0, 0},
    {"01F", "NHS Halton CCG", SINCE_EVER, 19174, CCG, ENG, 1, 12, 0, 0},
    {"01G", "NHS Salford CCG", SINCE_EVER, 19174, CCG, ENG, 1, 13, 0, 0},
    {"01H", "NHS North Cumbria CCG", SINCE_EVER, 19174, CCG, ENG, 1, 14, 0, 0},
    {"01J", "NHS Knowsley CCG", SINCE_EVER, 19174, CCG, ENG, 1, 15, 0, 0},
    {"01K", "NHS Morecambe Bay CCG", SINCE_EVER, 19174, CCG, ENG, 1, 16, 0, 0},
    {"01T", "NHS South Sefton CCG", SINCE_EVER, 19174, CCG, ENG, 1, 17, 0, 0},
    {"01V", "NHS Southport and Formby CCG", SINCE_EVER, 19174, CCG, ENG, 1, 18, 0, 0},
    {"01W", "NHS Stockport CCG", SINCE_EVER, 19174, CCG, ENG, 1, 19, 0, 0},
    {"01X", "NHS St Helens CCG", SINCE_EVER, 19174, CCG, ENG, 1, 20, 0, 0},
    {"01Y", "NHS Tameside and Glossop CCG", SINCE_EVER, 19174, CCG, ENG, 2, 21, 0, 0},
    {"02A", "NHS Trafford CCG", SINCE_EVER, 19174, CCG, ENG, 1, 23, 0, 0},
    {"02E", "NHS Warrington CCG", SINCE_EVER, 19174, CCG, ENG, 1, 24, 0, 0},
    {"02G", "NHS West Lancashire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 25, 0, 0},
    {"02H", "NHS Wigan Borough CCG", SINCE_EVER, 19174, CCG, ENG, 1, 26, 0, 0},
    {"02M", "NHS Fylde and Wyre CCG", SINCE_EVER, 19174, CCG, ENG, 1, 27, 0, 0},
    {"02P", "NHS Barnsley CCG", SINCE_EVER, 19174, CCG, ENG, 1, 28, 0, 0},
    {"02Q", "NHS Bassetlaw CCG", SINCE_EVER, 19174, CCG, ENG, 1, 29, 0, 0},
    {"02T", "NHS Calderdale CCG", SINCE_EVER, 19174, CCG, ENG, 1, 30, 0, 0},
    {"02X", "NHS Doncaster CCG", SINCE_EVER, 19174, CCG, ENG, 1, 31, 0, 0},
    {"02Y", "NHS East Riding of Yorkshire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 32, 0, 0},
    {"03F", "NHS Hull CCG", SINCE_EVER, 19174, CCG, ENG, 1, 33, 0, 0},
    {"03H", "NHS North East Lincolnshire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 34, 0, 0},
    {"03K", "NHS North Lincolnshire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 35, 0, 0},
    {"03L", "NHS Rotherham CCG", SINCE_EVER, 19174, CCG, ENG, 1, 36, 0, 0},
    {"03N", "NHS Sheffield CCG", SINCE_EVER, 19174, CCG, ENG, 1, 37, 0, 0},
    {"03Q", "NHS Vale of York CCG", SINCE_EVER, 19174, CCG, ENG, 1, 38, 0, 0},
    {"03R", "NHS Wakefield CCG", SINCE_EVER, 19174, CCG, ENG, 1, 39, 0, 0},
    {"03W", "NHS East Leicestershire and Rutland CCG", SINCE_EVER, 19174, CCG, ENG, 1, 40, 0, 0},
    {"04C", "NHS Leicester City CCG", SINCE_EVER, 19174, CCG, ENG, 1, 41, 0, 0},
    {"04V", "NHS West Leicestershire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 42, 0, 0},
    {"04Y", "NHS Cannock Chase CCG", SINCE_EVER, 19174, CCG, ENG, 1, 43, 0, 0},
    {"05D", "NHS East Staffordshire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 44, 0, 0},
    {"05G", "NHS North Staffordshire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 45, 0, 0},
    {"05Q", "NHS South East Staffordshire and Seisdon Peninsula CCG", SINCE_EVER, 19174, CCG, ENG, 1, 46, 0, 0},
    {"05V", "NHS Stafford and Surrounds CCG", SINCE_EVER, 19174, CCG, ENG, 1, 47, 0, 0},
    {"05W", "NHS Stoke on Trent CCG", SINCE_EVER, 19174, CCG, ENG, 1, 48, 0, 0},
    {"06H", "NHS Cambridgeshire and Peterborough CCG", SINCE_EVER, 19174, CCG, ENG, 1, 49, 0, 0},
    {"06K", "NHS East and North Hertfordshire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 50, 0, 0},
    {"06L", "NHS Ipswich and East Suffolk CCG", SINCE_EVER, 19174, CCG, ENG, 1, 51, 0, 0},
    {"06N", "NHS Herts Valleys CCG", SINCE_EVER, 19174, CCG, ENG, 1, 52, 0, 0},
    {"06Q", "NHS Mid Essex CCG", SINCE_EVER, 19174, CCG, ENG, 1, 53, 0, 0},
    {"06T", "NHS North East Essex CCG", SINCE_EVER, 19174, CCG, ENG, 1, 54, 0, 0},
    {"07G", "NHS Thurrock CCG", SINCE_EVER, 19174, CCG, ENG, 1, 55, 0, 0},
    {"07H", "NHS West Essex CCG", SINCE_EVER, 19174, CCG, ENG, 1, 56, 0, 0},
    {"07K", "NHS West Suffolk CCG", SINCE_EVER, 19174, CCG, ENG, 1, 57, 0, 0},
    {"09D", "NHS Brighton and Hove CCG", SINCE_EVER, 19174, CCG, ENG, 1, 58, 0, 0},
    {"10Q", "NHS Oxfordshire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 59, 0, 0},
    {"10R", "NHS Portsmouth CCG", SINCE_EVER, 19174, CCG, ENG, 1, 60, 0, 0},
    {"11J", "NHS Dorset CCG", SINCE_EVER, 19174, CCG, ENG, 1, 61, 0, 0},
    {"11M", "NHS Gloucestershire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 62, 0, 0},
    {"11N", "NHS Kernow CCG", SINCE_EVER, 19174, CCG, ENG, 1, 63, 0, 0},
    {"11X", "NHS Somerset CCG", SINCE_EVER, 19174, CCG, ENG, 1, 64, 0, 0},
    {"12F", "NHS Wirral CCG", SINCE_EVER, 19174, CCG, ENG, 1, 65, 0, 0},
    {"13T", "NHS Newcastle Gateshead CCG", SINCE_EVER, 19174, CCG, ENG, 1, 66, 0, 0},
    {"14L", "NHS Manchester CCG", SINCE_EVER, 19174, CCG, ENG, 1, 67, 0, 0},
    {"14Y", "NHS Buckinghamshire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 68, 0, 0},
    {"15A", "NHS Berkshire West CCG", SINCE_EVER, 19174, CCG, ENG, 1, 69, 0, 0},
    {"15C", "NHS Bristol, North Somerset and South Gloucestershire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 70, 0, 0},
    {"15E", "NHS Birmingham and Solihull CCG", SINCE_EVER, 19174, CCG, ENG, 1, 71, 0, 0},
    {"15F", "NHS Leeds CCG", SINCE_EVER, 19174, CCG, ENG, 1, 72, 0, 0},
    {"15M", "NHS Derby and Derbyshire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 73, 0, 0},
    {"15N", "NHS Devon CCG", SINCE_EVER, 19174, CCG, ENG, 1, 74, 0, 0},
    {"16C", "NHS Tees Valley CCG", SINCE_EVER, 19174, CCG, ENG, 1, 75, 0, 0},
    {"18C", "NHS Herefordshire and Worcestershire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 76, 0, 0},
    {"26A", "NHS Norfolk and Waveney CCG", SINCE_EVER, 19174, CCG, ENG, 1, 77, 0, 0},
    {"27D", "NHS Cheshire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 78, 0, 0},
    {"36J", "NHS Bradford District and Craven CCG", SINCE_EVER, 19174, CCG, ENG, 1, 79, 0, 0},
    {"36L", "NHS South West London CCG", SINCE_EVER, 19174, CCG, ENG, 1, 80, 0, 0},
    {"42D", "NHS North Yorkshire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 81, 0, 0},
    {"52R", "NHS Nottingham and Nottinghamshire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 82, 0, 0},
    {"70F", "NHS West Sussex CCG", SINCE_EVER, 19174, CCG, ENG, 1, 83, 0, 0},
    {"71E", "NHS Lincolnshire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 84, 0, 0},
    {"72Q", "NHS South East London CCG", SINCE_EVER, 19174, CCG, ENG, 1, 85, 0, 0},
    {"78H", "NHS Northamptonshire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 86, 0, 0},
    {"7A1", "Betsi Cadwaladr University Health Board", 14518, OPEN, LHB, WAL, 0, 0, 0, 0},
    {"7A2", "Hywel Dda University Health Board", 14518, OPEN, LHB, WAL, 0, 0, 0, 0},
    {"7A3", "Swansea Bay University Health Board", 14518, OPEN, LHB, WAL, 0, 0, 0, 0},
    {"7A4", "Cardiff and Vale University Health Board", 14518, OPEN, LHB, WAL, 0, 0, 0, 0},
    {"7A5", "Cwm Taf Morgannwg University Health Board", 14518, OPEN, LHB, WAL, 0, 0, 0, 0},
    {"7A6", "Aneurin Bevan University Health Board", 14518, OPEN, LHB, WAL, 0, 0, 0, 0},
    {"7A7", "Powys Teaching Health Board", 14518, OPEN, LHB, WAL, 0, 0, 0, 0},
    {"84H", "NHS County Durham CCG", SINCE_EVER, 19174, CCG, ENG, 1, 87, 0, 0},
    {"91Q", "NHS Kent and Medway CCG", SINCE_EVER, 19174, CCG, ENG, 1, 88, 0, 0},
    {"92A", "NHS Surrey Heartlands CCG", SINCE_EVER, 19174, CCG, ENG, 1, 89, 0, 0},
    {"92G", "NHS Bath and North East Somerset, Swindon and Wiltshire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 90, 0, 0},
    {"93C", "NHS North Central London CCG", SINCE_EVER, 19174, CCG, ENG, 1, 91, 0, 0},
    {"97R", "NHS East Sussex CCG", SINCE_EVER, 19174, CCG, ENG, 1, 92, 0, 0},
    {"99A", "NHS Liverpool CCG", SINCE_EVER, 19174, CCG, ENG, 1, 93, 0, 0},
    {"99C", "NHS North Tyneside CCG", SINCE_EVER, 19174, CCG, ENG, 1, 94, 0, 0},
    {"99E", "NHS Basildon and Brentwood CCG", SINCE_EVER, 19174, CCG, ENG, 1, 95, 0, 0},
    {"99F", "NHS Castle Point and Rochford CCG", SINCE_EVER, 19174, CCG, ENG, 1, 96, 0, 0},
    {"99G", "NHS Southend CCG", SINCE_EVER, 19174, CCG, ENG, 1, 97, 0, 0},
    {"A3A8R", "NHS North East London CCG", SINCE_EVER, 19174, CCG, ENG, 1, 98, 0, 0},
    {"B2M3M", "NHS Coventry and Warwickshire CCG", SINCE_EVER, 19174, CCG, ENG, 1, 99, 0, 0},
    {"D2P2L", "NHS Black Country and West Birmingham CCG", SINCE_EVER, 19174, CCG, ENG, 2, 100, 0, 0},
    {"D4U1Y", "NHS Frimley CCG", SINCE_EVER, 19174, CCG, ENG, 1, 102, 0, 0},
    {"D7T5G", "NHS Essex Integrated Care Board", 20544, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"D9Y0V", "NHS Hampshire, Southampton and Isle of Wight CCG", SINCE_EVER, 19174, CCG, ENG, 1, 103, 0, 0},
    {"E06000001", "Hartlepool Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000002", "Middlesbrough Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000003", "Redcar and Cleveland Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000004", "Stockton-on-Tees Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000005", "Darlington Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000006", "Halton Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000007", "Warrington Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000008", "Blackburn with Darwen Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000009", "Blackpool Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000010", "Hull City Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000011", "East Riding of Yorkshire Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000012", "North East Lincolnshire Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000013", "North Lincolnshire Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000014", "City of York Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000015", "Derby City Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000016", "Leicester City Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000017", "Rutland County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000018", "Nottingham City Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000019", "Herefordshire Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000020", "Telford & Wrekin Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000021", "Stoke-on-Trent City Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000022", "Bath and North East Somerset Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000023", "Bristol City Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000024", "North Somerset Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000025", "South Gloucestershire Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000026", "Plymouth City Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000027", "Torbay Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000028", "Bournemouth Borough Council", SINCE_EVER, 17987, LA, ENG, 1, 104, 0, 0},
    {"E06000029", "Borough of Poole", SINCE_EVER, 17987, LA, ENG, 1, 105, 0, 0},
    {"E06000030", "Swindon Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000031", "Peterborough City Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000032", "Luton Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000033", "Southend-on-Sea Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000034", "Thurrock Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000035", "Medway Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000036", "Bracknell Forest Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000037", "West Berkshire Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000038", "Reading Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000039", "Slough Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000040", "Royal Borough of Windsor and Maidenhead", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000041", "Wokingham Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000042", "Milton Keynes Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000043", "Brighton and Hove City Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000044", "Portsmouth City Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000045", "Southampton City Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000046", "Isle of Wight Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000047", "Durham County Council", 14335, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000048", "Northumberland County Council", 14335, 15796, LA, ENG, 1, 106, 0, 0},
    {"E06000049", "Cheshire East Council", 14335, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000050", "Cheshire West and Chester Council", 14335, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000051", "Shropshire Council", 14335, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000052", "Cornwall Council", 14335, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000053", "Council of the Isles of Scilly", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000054", "Wiltshire Council", 14335, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000055", "Bedford Borough Council", 14335, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000056", "Central Bedfordshire Council", 14335, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000057", "Northumberland County Council", 15796, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000058", "Bournemouth, Christchurch and Poole Council", 17987, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000059", "Dorset Council", 17987, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000060", "Buckinghamshire Council", 18353, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000061", "North Northamptonshire Council", 18718, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000062", "West Northamptonshire Council", 18718, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000063", "Cumberland Council", 19448, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000064", "Westmorland and Furness Council", 19448, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000065", "North Yorkshire Council", 19448, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E06000066", "Somerset Council", 19448, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000001", "Bolton Metropolitan Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000002", "Bury Metropolitan Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000003", "Manchester City Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000004", "Oldham Metropolitan Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000005", "Rochdale Metropolitan Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000006", "Salford City Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000007", "Stockport Metropolitan Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000008", "Tameside Metropolitan Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000009", "Trafford Metropolitan Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000010", "Wigan Metropolitan Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000011", "Knowsley Metropolitan Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000012", "Liverpool City Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000013", "St Helens Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000014", "Sefton Metropolitan Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000015", "Wirral Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000016", "Barnsley Metropolitan Borough Council", SINCE_EVER, 20179, LA, ENG, 1, 107, 0, 0},
    {"E08000017", "City of Doncaster Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000018", "Rotherham Metropolitan Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000019", "Sheffield City Council", SINCE_EVER, 20179, LA, ENG, 1, 108, 0, 0},
    {"E08000020", "Gateshead Metropolitan Borough Council", SINCE_EVER, 15796, LA, ENG, 1, 109, 0, 0},
    {"E08000021", "Newcastle City Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000022", "North Tyneside Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000023", "South Tyneside Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000024", "Sunderland City Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000025", "Birmingham City Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000026", "Coventry City Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000027", "Dudley Metropolitan Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000028", "Sandwell Metropolitan Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000029", "Solihull Metropolitan Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000030", "Walsall Metropolitan Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000031", "City of Wolverhampton Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000032", "City of Bradford Metropolitan District Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000033", "Calderdale Metropolitan Borough Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000034", "Kirklees Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000035", "Leeds City Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000036", "Wakefield Metropolitan District Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000037", "Gateshead Metropolitan Borough Council", 15796, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000038", "Barnsley Metropolitan Borough Council", 20179, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E08000039", "Sheffield City Council", 20179, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000001", "City of London Corporation", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000002", "London Borough of Barking and Dagenham", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000003", "London Borough of Barnet", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000004", "London Borough of Bexley", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000005", "London Borough of Brent", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000006", "London Borough of Bromley", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000007", "London Borough of Camden", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000008", "London Borough of Croydon", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000009", "London Borough of Ealing", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000010", "London Borough of Enfield", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000011", "Royal Borough of Greenwich", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000012", "London Borough of Hackney", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000013", "London Borough of Hammersmith & Fulham", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000014", "London Borough of Haringey", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000015", "London Borough of Harrow", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000016", "London Borough of Havering", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000017", "London Borough of Hillingdon", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000018", "London Borough of Hounslow", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000019", "London Borough of Islington", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000020", "Royal Borough of Kensington and Chelsea", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000021", "Royal Borough of Kingston upon Thames", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000022", "London Borough of Lambeth", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000023", "London Borough of Lewisham", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000024", "London Borough of Merton", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000025", "London Borough of Newham", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000026", "London Borough of Redbridge", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000027", "London Borough of Richmond upon Thames", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000028", "London Borough of Southwark", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000029", "London Borough of Sutton", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000030", "London Borough of Tower Hamlets", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000031", "London Borough of Waltham Forest", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000032", "London Borough of Wandsworth", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E09000033", "City of Westminster", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000002", "Buckinghamshire County Council", SINCE_EVER, 18353, LA, ENG, 1, 110, 0, 0},
    {"E10000003", "Cambridgeshire County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000006", "Cumbria County Council", SINCE_EVER, 19448, LA, ENG, 6, 111, 0, 0},
    {"E10000007", "Derbyshire County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000008", "Devon County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000009", "Dorset County Council", SINCE_EVER, 17987, LA, ENG, 6, 117, 0, 0},
    {"E10000011", "East Sussex County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000012", "Essex County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000013", "Gloucestershire County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000014", "Hampshire County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000015", "Hertfordshire County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000016", "Kent County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000017", "Lancashire County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000018", "Leicestershire County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000019", "Lincolnshire County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000020", "Norfolk County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000021", "Northamptonshire County Council", SINCE_EVER, 18718, LA, ENG, 7, 123, 0, 0},
    {"E10000023", "North Yorkshire County Council", SINCE_EVER, 19448, LA, ENG, 1, 130, 0, 0},
    {"E10000024", "Nottinghamshire County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000025", "Oxfordshire County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000027", "Somerset County Council", SINCE_EVER, 19448, LA, ENG, 1, 131, 0, 0},
    {"E10000028", "Staffordshire County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000029", "Suffolk County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000030", "Surrey County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000031", "Warwickshire County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000032", "West Sussex County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E10000034", "Worcestershire County Council", SINCE_EVER, OPEN, LA, ENG, 0, 0, 0, 0},
    {"E54000008", "NHS Cheshire and Merseyside Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000010", "NHS Staffordshire and Stoke-on-Trent Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000011", "NHS Shropshire, Telford and Wrekin Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000013", "NHS Lincolnshire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000015", "NHS Leicester, Leicestershire and Rutland Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000018", "NHS Coventry and Warwickshire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000019", "NHS Herefordshire and Worcestershire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000022", "NHS Norfolk and Waveney Integrated Care Board", 19174, 20544, ICB, ENG, 1, 132, 0, 0},
    {"E54000023", "NHS Suffolk and North East Essex Integrated Care Board", 19174, 20544, ICB, ENG, 2, 133, 0, 0},
    {"E54000024", "NHS Bedfordshire, Luton and Milton Keynes Integrated Care Board", 19174, 20544, ICB, ENG, 1, 135, 0, 0},
    {"E54000025", "NHS Hertfordshire and West Essex Integrated Care Board", 19174, 20544, ICB, ENG, 2, 136, 0, 0},
    {"E54000026", "NHS Mid and South Essex Integrated Care Board", 19174, 20544, ICB, ENG, 1, 138, 0, 0},
    {"E54000027", "NHS North West London Integrated Care Board", 19174, 20544, ICB, ENG, 1, 139, 0, 0},
    {"E54000028", "NHS North Central London Integrated Care Board", 19174, 20544, ICB, ENG, 1, 140, 0, 0},
    {"E54000029", "NHS North East London Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000030", "NHS South East London Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000031", "NHS South West London Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000032", "NHS Kent and Medway Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000034", "NHS Frimley Integrated Care Board", 19174, 20544, ICB, ENG, 3, 141, 0, 0},
    {"E54000036", "NHS Cornwall and the Isles of Scilly Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000037", "NHS Devon Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000038", "NHS Somerset Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000039", "NHS Bristol, North Somerset and South Gloucestershire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000040", "NHS Bath and North East Somerset, Swindon and Wiltshire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000041", "NHS Dorset Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000042", "NHS Hampshire and Isle of Wight Integrated Care Board", 19174, 20544, ICB, ENG, 1, 144, 0, 0},
    {"E54000043", "NHS Gloucestershire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000044", "NHS Buckinghamshire, Oxfordshire and Berkshire West Integrated Care Board", 19174, 20544, ICB, ENG, 1, 145, 0, 0},
    {"E54000048", "NHS Lancashire and South Cumbria Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000050", "NHS North East and North Cumbria Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000051", "NHS Humber and North Yorkshire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000052", "NHS Surrey Heartlands Integrated Care Board", 19174, 19448, ICB, ENG, 1, 146, 0, 0},
    {"E54000053", "NHS Sussex Integrated Care Board", 19174, 19448, ICB, ENG, 1, 147, 0, 0},
    {"E54000054", "NHS West Yorkshire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000055", "NHS Birmingham and Solihull Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000056", "NHS Cambridgeshire and Peterborough Integrated Care Board", 19174, 20544, ICB, ENG, 1, 148, 0, 0},
    {"E54000057", "NHS Greater Manchester Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000058", "NHS Derby and Derbyshire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000059", "NHS Northamptonshire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000060", "NHS Nottingham and Nottinghamshire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000061", "NHS South Yorkshire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000062", "NHS Black Country Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000063", "NHS Surrey Heartlands Integrated Care Board", 19448, 20544, ICB, ENG, 1, 149, 0, 0},
    {"E54000064", "NHS Sussex Integrated Care Board", 19448, 20544, ICB, ENG, 1, 150, 0, 0},
    {"E54000065", "NHS Central East Integrated Care Board", 20544, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000066", "NHS Essex Integrated Care Board", 20544, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000067", "NHS Hampshire and Isle of Wight Integrated Care Board", 20544, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000068", "NHS Norfolk and Suffolk Integrated Care Board", 20544, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000069", "NHS Surrey and Sussex Integrated Care Board", 20544, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000070", "NHS Thames Valley Integrated Care Board", 20544, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"E54000071", "NHS West and North London Integrated Care Board", 20544, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"M1J4Y", "NHS Bedfordshire, Luton and Milton Keynes CCG", SINCE_EVER, 19174, CCG, ENG, 1, 151, 0, 0},
    {"M2L0M", "NHS Shropshire, Telford and Wrekin CCG", SINCE_EVER, 19174, CCG, ENG, 1, 152, 0, 0},
    {"QE1", "NHS Lancashire and South Cumbria Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QF7", "NHS South Yorkshire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QGH", "NHS Herefordshire and Worcestershire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QH8", "NHS Mid and South Essex Integrated Care Board", 19174, 20544, ICB, ENG, 1, 153, 0, 0},
    {"QHG", "NHS Bedfordshire, Luton and Milton Keynes Integrated Care Board", 19174, 20544, ICB, ENG, 1, 154, 0, 0},
    {"QHL", "NHS Birmingham and Solihull Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QHM", "NHS North East and North Cumbria Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QJ2", "NHS Derby and Derbyshire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QJG", "NHS Suffolk and North East Essex Integrated Care Board", 19174, 20544, ICB, ENG, 2, 155, 0, 0},
    {"QJK", "NHS Devon Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QJM", "NHS Lincolnshire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QK1", "NHS Leicester, Leicestershire and Rutland Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QKK", "NHS South East London Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QKS", "NHS Kent and Medway Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QM7", "NHS Hertfordshire and West Essex Integrated Care Board", 19174, 20544, ICB, ENG, 2, 157, 0, 0},
    {"QMF", "NHS North East London Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QMJ", "NHS North Central London Integrated Care Board", 19174, 20544, ICB, ENG, 1, 159, 0, 0},
    {"QMM", "NHS Norfolk and Waveney Integrated Care Board", 19174, 20544, ICB, ENG, 1, 160, 0, 0},
    {"QNC", "NHS Staffordshire and Stoke-on-Trent Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QNQ", "NHS Frimley Integrated Care Board", 19174, 20544, ICB, ENG, 3, 161, 0, 0},
    {"QNX", "NHS Sussex Integrated Care Board", 19174, 20544, ICB, ENG, 1, 164, 0, 0},
    {"QOC", "NHS Shropshire, Telford and Wrekin Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QOP", "NHS Greater Manchester Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QOQ", "NHS Humber and North Yorkshire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QOX", "NHS Bath and North East Somerset, Swindon and Wiltshire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QPM", "NHS Northamptonshire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QR1", "NHS Gloucestershire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QRL", "NHS Hampshire and Isle of Wight Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QRV", "NHS North West London Integrated Care Board", 19174, 20544, ICB, ENG, 1, 165, 0, 0},
    {"QSL", "NHS Somerset Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QT1", "NHS Nottingham and Nottinghamshire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QT6", "NHS Cornwall and the Isles of Scilly Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QU9", "NHS Buckinghamshire, Oxfordshire and Berkshire West Integrated Care Board", 19174, 20544, ICB, ENG, 1, 166, 0, 0},
    {"QUA", "NHS Black Country Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QUE", "NHS Cambridgeshire and Peterborough Integrated Care Board", 19174, 20544, ICB, ENG, 1, 167, 0, 0},
    {"QUY", "NHS Bristol, North Somerset and South Gloucestershire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QVV", "NHS Dorset Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QWE", "NHS South West London Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QWO", "NHS West Yorkshire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QWU", "NHS Coventry and Warwickshire Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"QXU", "NHS Surrey Heartlands Integrated Care Board", 19174, 20544, ICB, ENG, 1, 168, 0, 0},
    {"QYG", "NHS Cheshire and Merseyside Integrated Care Board", 19174, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"S0E4D", "NHS Thames Valley Integrated Care Board", 20544, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"S1Y5D", "NHS Central East Integrated Care Board", 20544, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"S9B9J", "NHS Surrey and Sussex Integrated Care Board", 20544, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"T6Y0W", "NHS Norfolk and Suffolk Integrated Care Board", 20544, OPEN, ICB, ENG, 0, 0, 0, 0},
    {"W06000001", "Isle of Anglesey County Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000002", "Gwynedd Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000003", "Conwy County Borough Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000004", "Denbighshire County Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000005", "Flintshire County Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000006", "Wrexham County Borough Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000008", "Ceredigion County Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000009", "Pembrokeshire County Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000010", "Carmarthenshire County Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000011", "City and County of Swansea Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000012", "Neath Port Talbot County Borough Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000013", "Bridgend County Borough Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000014", "Vale of Glamorgan Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000015", "City of Cardiff Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000016", "Rhondda Cynon Taf County Borough Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000018", "Caerphilly County Borough Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000019", "Blaenau Gwent County Borough Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000020", "Torfaen County Borough Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000021", "Monmouthshire County Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000022", "Newport City Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000023", "Powys County Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W06000024", "Merthyr Tydfil County Borough Council", 9587, OPEN, LA, WAL, 0, 0, 0, 0},
    {"W11000023", "Betsi Cadwaladr University Health Board", SINCE_EVER, OPEN, LHB, WAL, 0, 0, 0, 0},
    {"W11000024", "Powys Teaching Health Board", SINCE_EVER, OPEN, LHB, WAL, 0, 0, 0, 0},
    {"W11000025", "Hywel Dda University Health Board", SINCE_EVER, OPEN, LHB, WAL, 0, 0, 0, 0},
    {"W11000026", "Abertawe Bro Morgannwg University Health Board", SINCE_EVER, 17987, LHB, WAL, 2, 169, 0, 0},
    {"W11000027", "Cwm Taf University Health Board", SINCE_EVER, 17987, LHB, WAL, 1, 171, 0, 0},
    {"W11000028", "Aneurin Bevan University Health Board", SINCE_EVER, OPEN, LHB, WAL, 0, 0, 0, 0},
    {"W11000029", "Cardiff and Vale University Health Board", SINCE_EVER, OPEN, LHB, WAL, 0, 0, 0, 0},
    {"W11000030", "Cwm Taf Morgannwg University Health Board", 17987, OPEN, LHB, WAL, 0, 0, 0, 0},
    {"W11000031", "Swansea Bay University Health Board", 17987, OPEN, LHB, WAL, 0, 0, 0, 0},
    {"W2U3Z", "NHS North West London CCG", SINCE_EVER, 19174, CCG, ENG, 1, 172, 0, 0},
    {"X24", "NHS England", SINCE_EVER, OPEN, NHSE, ENG, 0, 0, 0, 0},
    {"X2C4Y", "NHS Kirklees CCG", SINCE_EVER, 19174, CCG, ENG, 1, 173, 0, 0},
    {"Z9B2Z", "NHS West and North London Integrated Care Board", 20544, OPEN, ICB, ENG, 0, 0, 0, 0},
};

const uint32_t s117i_builtin_succession_count = 174;

/* body, successor, date, part */
const s117i_succession s117i_builtin_successions[] = {
    {0, 334, 19174, ""}, /* 00L to QHM, 2022-07-01 */
    {1, 334, 19174, ""}, /* 00N to QHM, 2022-07-01 */
    {2, 334, 19174, ""}, /* 00P to QHM, 2022-07-01 */
    {3, 328, 19174, ""}, /* 00Q to QE1, 2022-07-01 */
    {4, 328, 19174, ""}, /* 00R to QE1, 2022-07-01 */
    {5, 350, 19174, ""}, /* 00T to QOP, 2022-07-01 */
    {6, 350, 19174, ""}, /* 00V to QOP, 2022-07-01 */
    {7, 328, 19174, ""}, /* 00X to QE1, 2022-07-01 */
    {8, 350, 19174, ""}, /* 00Y to QOP, 2022-07-01 */
    {9, 328, 19174, ""}, /* 01A to QE1, 2022-07-01 */
    {10, 350, 19174, ""}, /* 01D to QOP, 2022-07-01 */
    {11, 328, 19174, ""}, /* 01E to QE1, 2022-07-01 */
    {12, 369, 19174, ""}, /* 01F to QYG, 2022-07-01 */
    {13, 350, 19174, ""}, /* 01G to QOP, 2022-07-01 */
    {14, 334, 19174, ""}, /* 01H to QHM, 2022-07-01 */
    {15, 369, 19174, ""}, /* 01J to QYG, 2022-07-01 */
    {16, 328, 19174, ""}, /* 01K to QE1, 2022-07-01 */
    {17, 369, 19174, ""}, /* 01T to QYG, 2022-07-01 */
    {18, 369, 19174, ""}, /* 01V to QYG, 2022-07-01 */
    {19, 350, 19174, ""}, /* 01W to QOP, 2022-07-01 */
    {20, 369, 19174, ""}, /* 01X to QYG, 2022-07-01 */
    {21, 335, 19174, ""}, /* 01Y to QJ2, 2022-07-01 */
    {21, 350, 19174, ""}, /* 01Y to QOP, 2022-07-01 */
    {22, 350, 19174, ""}, /* 02A to QOP, 2022-07-01 */
    {23, 369, 19174, ""}, /* 02E to QYG, 2022-07-01 */
    {24, 328, 19174, ""}, /* 02G to QE1, 2022-07-01 */
    {25, 350, 19174, ""}, /* 02H to QOP, 2022-07-01 */
    {26, 328, 19174, ""}, /* 02M to QE1, 2022-07-01 */
    {27, 329, 19174, ""}, /* 02P to QF7, 2022-07-01 */
    {28, 358, 19174, ""}, /* 02Q to QT1, 2022-07-01 */
    {29, 366, 19174, ""}, /* 02T to QWO, 2022-07-01 */
    {30, 329, 19174, ""}, /* 02X to QF7, 2022-07-01 */
    {31, 351, 19174, ""}, /* 02Y to QOQ, 2022-07-01 */
    {32, 351, 19174, ""}, /* 03F to QOQ, 2022-07-01 */
    {33, 351, 19174, ""}, /* 03H to QOQ, 2022-07-01 */
    {34, 351, 19174, ""}, /* 03K to QOQ, 2022-07-01 */
    {35, 329, 19174, ""}, /* 03L to QF7, 2022-07-01 */
    {36, 329, 19174, ""}, /* 03N to QF7, 2022-07-01 */
    {37, 351, 19174, ""}, /* 03Q to QOQ, 2022-07-01 */
    {38, 366, 19174, ""}, /* 03R to QWO, 2022-07-01 */
    {39, 339, 19174, ""}, /* 03W to QK1, 2022-07-01 */
    {40, 339, 19174, ""}, /* 04C to QK1, 2022-07-01 */
    {41, 339, 19174, ""}, /* 04V to QK1, 2022-07-01 */
    {42, 346, 19174, ""}, /* 04Y to QNC, 2022-07-01 */
    {43, 346, 19174, ""}, /* 05D to QNC, 2022-07-01 */
    {44, 346, 19174, ""}, /* 05G to QNC, 2022-07-01 */
    {45, 346, 19174, ""}, /* 05Q to QNC, 2022-07-01 */
    {46, 346, 19174, ""}, /* 05V to QNC, 2022-07-01 */
    {47, 346, 19174, ""}, /* 05W to QNC, 2022-07-01 */
    {48, 362, 19174, ""}, /* 06H to QUE, 2022-07-01 */
    {49, 342, 19174, ""}, /* 06K to QM7, 2022-07-01 */
    {50, 336, 19174, ""}, /* 06L to QJG, 2022-07-01 */
    {51, 342, 19174, ""}, /* 06N to QM7, 2022-07-01 */
    {52, 331, 19174, ""}, /* 06Q to QH8, 2022-07-01 */
    {53, 336, 19174, ""}, /* 06T to QJG, 2022-07-01 */
    {54, 331, 19174, ""}, /* 07G to QH8, 2022-07-01 */
    {55, 342, 19174, ""}, /* 07H to QM7, 2022-07-01 */
    {56, 336, 19174, ""}, /* 07K to QJG, 2022-07-01 */
    {57, 348, 19174, ""}, /* 09D to QNX, 2022-07-01 */
    {58, 360, 19174, ""}, /* 10Q to QU9, 2022-07-01 */
    {59, 355, 19174, ""}, /* 10R to QRL, 2022-07-01 */
    {60, 364, 19174, ""}, /* 11J to QVV, 2022-07-01 */
    {61, 354, 19174, ""}, /* 11M to QR1, 2022-07-01 */
    {62, 359, 19174, ""}, /* 11N to QT6, 2022-07-01 */
    {63, 357, 19174, ""}, /* 11X to QSL, 2022-07-01 */
    {64, 369, 19174, ""}, /* 12F to QYG, 2022-07-01 */
    {65, 334, 19174, ""}, /* 13T to QHM, 2022-07-01 */
    {66, 350, 19174, ""}, /* 14L to QOP, 2022-07-01 */
    {67, 360, 19174, ""}, /* 14Y to QU9, 2022-07-01 */
    {68, 360, 19174, ""}, /* 15A to QU9, 2022-07-01 */
    {69, 363, 19174, ""}, /* 15C to QUY, 2022-07-01 */
    {70, 333, 19174, ""}, /* 15E to QHL, 2022-07-01 */
    {71, 366, 19174, ""}, /* 15F to QWO, 2022-07-01 */
    {72, 335, 19174, ""}, /* 15M to QJ2, 2022-07-01 */
    {73, 337, 19174, ""}, /* 15N to QJK, 2022-07-01 */
    {74, 334, 19174, ""}, /* 16C to QHM, 2022-07-01 */
    {75, 330, 19174, ""}, /* 18C to QGH, 2022-07-01 */
    {76, 345, 19174, ""}, /* 26A to QMM, 2022-07-01 */
    {77, 369, 19174, ""}, /* 27D to QYG, 2022-07-01 */
    {78, 366, 19174, ""}, /* 36J to QWO, 2022-07-01 */
    {79, 365, 19174, ""}, /* 36L to QWE, 2022-07-01 */
    {80, 351, 19174, ""}, /* 42D to QOQ, 2022-07-01 */
    {81, 358, 19174, ""}, /* 52R to QT1, 2022-07-01 */
    {82, 348, 19174, ""}, /* 70F to QNX, 2022-07-01 */
    {83, 338, 19174, ""}, /* 71E to QJM, 2022-07-01 */
    {84, 340, 19174, ""}, /* 72Q to QKK, 2022-07-01 */
    {85, 353, 19174, ""}, /* 78H to QPM, 2022-07-01 */
    {93, 334, 19174, ""}, /* 84H to QHM, 2022-07-01 */
    {94, 341, 19174, ""}, /* 91Q to QKS, 2022-07-01 */
    {95, 368, 19174, ""}, /* 92A to QXU, 2022-07-01 */
    {96, 352, 19174, ""}, /* 92G to QOX, 2022-07-01 */
    {97, 344, 19174, ""}, /* 93C to QMJ, 2022-07-01 */
    {98, 348, 19174, ""}, /* 97R to QNX, 2022-07-01 */
    {99, 369, 19174, ""}, /* 99A to QYG, 2022-07-01 */
    {100, 334, 19174, ""}, /* 99C to QHM, 2022-07-01 */
    {101, 331, 19174, ""}, /* 99E to QH8, 2022-07-01 */
    {102, 331, 19174, ""}, /* 99F to QH8, 2022-07-01 */
    {103, 331, 19174, ""}, /* 99G to QH8, 2022-07-01 */
    {104, 343, 19174, ""}, /* A3A8R to QMF, 2022-07-01 */
    {105, 367, 19174, ""}, /* B2M3M to QWU, 2022-07-01 */
    {106, 333, 19174, ""}, /* D2P2L to QHL, 2022-07-01 */
    {106, 361, 19174, ""}, /* D2P2L to QUA, 2022-07-01 */
    {107, 347, 19174, ""}, /* D4U1Y to QNQ, 2022-07-01 */
    {109, 355, 19174, ""}, /* D9Y0V to QRL, 2022-07-01 */
    {137, 167, 17987, ""}, /* E06000028 to E06000058, 2019-04-01 */
    {138, 167, 17987, ""}, /* E06000029 to E06000058, 2019-04-01 */
    {157, 166, 15796, ""}, /* E06000048 to E06000057, 2013-04-01 */
    {191, 213, 20179, ""}, /* E08000016 to E08000038, 2025-04-01 */
    {194, 214, 20179, ""}, /* E08000019 to E08000039, 2025-04-01 */
    {195, 212, 15796, ""}, /* E08000020 to E08000037, 2013-04-01 */
    {248, 169, 18353, ""}, /* E10000002 to E06000060, 2020-04-01 */
    {250, 172, 19448, "E07000026"}, /* E10000006 to E06000063, 2023-04-01 */
    {250, 172, 19448, "E07000028"}, /* E10000006 to E06000063, 2023-04-01 */
    {250, 172, 19448, "E07000029"}, /* E10000006 to E06000063, 2023-04-01 */
    {250, 173, 19448, "E07000027"}, /* E10000006 to E06000064, 2023-04-01 */
    {250, 173, 19448, "E07000030"}, /* E10000006 to E06000064, 2023-04-01 */
    {250, 173, 19448, "E07000031"}, /* E10000006 to E06000064, 2023-04-01 */
    {253, 167, 17987, "E07000048"}, /* E10000009 to E06000058, 2019-04-01 */
    {253, 168, 17987, "E07000049"}, /* E10000009 to E06000059, 2019-04-01 */
    {253, 168, 17987, "E07000050"}, /* E10000009 to E06000059, 2019-04-01 */
    {253, 168, 17987, "E07000051"}, /* E10000009 to E06000059, 2019-04-01 */
    {253, 168, 17987, "E07000052"}, /* E10000009 to E06000059, 2019-04-01 */
    {253, 168, 17987, "E07000053"}, /* E10000009 to E06000059, 2019-04-01 */
    {264, 170, 18718, "E07000150"}, /* E10000021 to E06000061, 2021-04-01 */
    {264, 170, 18718, "E07000152"}, /* E10000021 to E06000061, 2021-04-01 */
    {264, 170, 18718, "E07000153"}, /* E10000021 to E06000061, 2021-04-01 */
    {264, 170, 18718, "E07000156"}, /* E10000021 to E06000061, 2021-04-01 */
    {264, 171, 18718, "E07000151"}, /* E10000021 to E06000062, 2021-04-01 */
    {264, 171, 18718, "E07000154"}, /* E10000021 to E06000062, 2021-04-01 */
    {264, 171, 18718, "E07000155"}, /* E10000021 to E06000062, 2021-04-01 */
    {265, 174, 19448, ""}, /* E10000023 to E06000065, 2023-04-01 */
    {268, 175, 19448, ""}, /* E10000027 to E06000066, 2023-04-01 */
    {282, 322, 20544, ""}, /* E54000022 to E54000068, 2026-04-01 */
    {283, 320, 20544, ""}, /* E54000023 to E54000066, 2026-04-01 */
    {283, 322, 20544, ""}, /* E54000023 to E54000068, 2026-04-01 */
    {284, 319, 20544, ""}, /* E54000024 to E54000065, 2026-04-01 */
    {285, 319, 20544, ""}, /* E54000025 to E54000065, 2026-04-01 */
    {285, 320, 20544, ""}, /* E54000025 to E54000066, 2026-04-01 */
    {286, 320, 20544, ""}, /* E54000026 to E54000066, 2026-04-01 */
    {287, 325, 20544, ""}, /* E54000027 to E54000071, 2026-04-01 */
    {288, 325, 20544, ""}, /* E54000028 to E54000071, 2026-04-01 */
    {293, 321, 20544, ""}, /* E54000034 to E54000067, 2026-04-01 */
    {293, 323, 20544, ""}, /* E54000034 to E54000069, 2026-04-01 */
    {293, 324, 20544, ""}, /* E54000034 to E54000070, 2026-04-01 */
    {300, 321, 20544, ""}, /* E54000042 to E54000067, 2026-04-01 */
    {302, 324, 20544, ""}, /* E54000044 to E54000070, 2026-04-01 */
    {306, 317, 19448, ""}, /* E54000052 to E54000063, 2023-04-01 */
    {307, 318, 19448, ""}, /* E54000053 to E54000064, 2023-04-01 */
    {310, 319, 20544, ""}, /* E54000056 to E54000065, 2026-04-01 */
    {317, 323, 20544, ""}, /* E54000063 to E54000069, 2026-04-01 */
    {318, 323, 20544, ""}, /* E54000064 to E54000069, 2026-04-01 */
    {326, 332, 19174, ""}, /* M1J4Y to QHG, 2022-07-01 */
    {327, 349, 19174, ""}, /* M2L0M to QOC, 2022-07-01 */
    {331, 108, 20544, ""}, /* QH8 to D7T5G, 2026-04-01 */
    {332, 371, 20544, ""}, /* QHG to S1Y5D, 2026-04-01 */
    {336, 108, 20544, ""}, /* QJG to D7T5G, 2026-04-01 */
    {336, 373, 20544, ""}, /* QJG to T6Y0W, 2026-04-01 */
    {342, 108, 20544, ""}, /* QM7 to D7T5G, 2026-04-01 */
    {342, 371, 20544, ""}, /* QM7 to S1Y5D, 2026-04-01 */
    {344, 408, 20544, ""}, /* QMJ to Z9B2Z, 2026-04-01 */
    {345, 373, 20544, ""}, /* QMM to T6Y0W, 2026-04-01 */
    {347, 355, 20544, ""}, /* QNQ to QRL, 2026-04-01 */
    {347, 370, 20544, ""}, /* QNQ to S0E4D, 2026-04-01 */
    {347, 372, 20544, ""}, /* QNQ to S9B9J, 2026-04-01 */
    {348, 372, 20544, ""}, /* QNX to S9B9J, 2026-04-01 */
    {356, 408, 20544, ""}, /* QRV to Z9B2Z, 2026-04-01 */
    {360, 370, 20544, ""}, /* QU9 to S0E4D, 2026-04-01 */
    {362, 371, 20544, ""}, /* QUE to S1Y5D, 2026-04-01 */
    {368, 372, 20544, ""}, /* QXU to S9B9J, 2026-04-01 */
    {399, 403, 17987, ""}, /* W11000026 to W11000030, 2019-04-01 */
    {399, 404, 17987, ""}, /* W11000026 to W11000031, 2019-04-01 */
    {400, 403, 17987, ""}, /* W11000027 to W11000030, 2019-04-01 */
    {405, 356, 19174, ""}, /* W2U3Z to QRV, 2022-07-01 */
    {407, 366, 19174, ""}, /* X2C4Y to QWO, 2022-07-01 */
};
