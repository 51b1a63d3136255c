// biome-ignore-all format: generated, and packed to stay a page
// Generated from CLDR by build/generate-locale-tables.mjs; corrections go there.
import { readTable } from './table.ts';

export const englishCountryNames = readTable(`
AD=Andorra|AE=United Arab Emirates|AF=Afghanistan|AG=Antigua & Barbuda|AI=Anguilla|AL=Albania|AM=Armenia
AO=Angola|AQ=Antarctica|AR=Argentina|AS=American Samoa|AT=Austria|AU=Australia|AW=Aruba|AX=Åland Islands
AZ=Azerbaijan|BA=Bosnia & Herzegovina|BB=Barbados|BD=Bangladesh|BE=Belgium|BF=Burkina Faso|BG=Bulgaria
BH=Bahrain|BI=Burundi|BJ=Benin|BL=St. Barthélemy|BM=Bermuda|BN=Brunei|BO=Bolivia|BQ=Caribbean Netherlands
BR=Brazil|BS=Bahamas|BT=Bhutan|BV=Bouvet Island|BW=Botswana|BY=Belarus|BZ=Belize|CA=Canada
CC=Cocos (Keeling) Islands|CD=Democratic Republic of the Congo|CF=Central African Republic|CG=Congo
CH=Switzerland|CI=Côte d’Ivoire|CK=Cook Islands|CL=Chile|CM=Cameroon|CN=China|CO=Colombia|CR=Costa Rica
CU=Cuba|CV=Cape Verde|CW=Curaçao|CX=Christmas Island|CY=Cyprus|CZ=Czechia|DE=Germany|DJ=Djibouti|DK=Denmark
DM=Dominica|DO=Dominican Republic|DZ=Algeria|EC=Ecuador|EE=Estonia|EG=Egypt|EH=Western Sahara|ER=Eritrea
ES=Spain|ET=Ethiopia|FI=Finland|FJ=Fiji|FK=Falkland Islands|FM=Micronesia|FO=Faroe Islands|FR=France|GA=Gabon
GB=United Kingdom|GD=Grenada|GE=Georgia|GF=French Guiana|GG=Guernsey|GH=Ghana|GI=Gibraltar|GL=Greenland
GM=Gambia|GN=Guinea|GP=Guadeloupe|GQ=Equatorial Guinea|GR=Greece|GS=South Georgia & South Sandwich Islands
GT=Guatemala|GU=Guam|GW=Guinea-Bissau|GY=Guyana|HK=Hong Kong|HM=Heard & McDonald Islands|HN=Honduras
HR=Croatia|HT=Haiti|HU=Hungary|ID=Indonesia|IE=Ireland|IL=Israel|IM=Isle of Man|IN=India
IO=British Indian Ocean Territory|IQ=Iraq|IR=Iran|IS=Iceland|IT=Italy|JE=Jersey|JM=Jamaica|JO=Jordan|JP=Japan
KE=Kenya|KG=Kyrgyzstan|KH=Cambodia|KI=Kiribati|KM=Comoros|KN=St. Kitts & Nevis|KP=North Korea|KR=South Korea
KW=Kuwait|KY=Cayman Islands|KZ=Kazakhstan|LA=Laos|LB=Lebanon|LC=St. Lucia|LI=Liechtenstein|LK=Sri Lanka
LR=Liberia|LS=Lesotho|LT=Lithuania|LU=Luxembourg|LV=Latvia|LY=Libya|MA=Morocco|MC=Monaco|MD=Moldova
ME=Montenegro|MF=St. Martin|MG=Madagascar|MH=Marshall Islands|MK=North Macedonia|ML=Mali|MM=Myanmar
MN=Mongolia|MO=Macao|MP=Northern Mariana Islands|MQ=Martinique|MR=Mauritania|MS=Montserrat|MT=Malta
MU=Mauritius|MV=Maldives|MW=Malawi|MX=Mexico|MY=Malaysia|MZ=Mozambique|NA=Namibia|NC=New Caledonia|NE=Niger
NF=Norfolk Island|NG=Nigeria|NI=Nicaragua|NL=Netherlands|NO=Norway|NP=Nepal|NR=Nauru|NU=Niue|NZ=New Zealand
OM=Oman|PA=Panama|PE=Peru|PF=French Polynesia|PG=Papua New Guinea|PH=Philippines|PK=Pakistan|PL=Poland
PM=St. Pierre & Miquelon|PN=Pitcairn Islands|PR=Puerto Rico|PS=Palestine|PT=Portugal|PW=Palau|PY=Paraguay
QA=Qatar|RE=Réunion|RO=Romania|RS=Serbia|RU=Russia|RW=Rwanda|SA=Saudi Arabia|SB=Solomon Islands|SC=Seychelles
SD=Sudan|SE=Sweden|SG=Singapore|SH=St. Helena|SI=Slovenia|SJ=Svalbard & Jan Mayen|SK=Slovakia|SL=Sierra Leone
SM=San Marino|SN=Senegal|SO=Somalia|SR=Suriname|SS=South Sudan|ST=São Tomé & Príncipe|SV=El Salvador
SX=Sint Maarten|SY=Syria|SZ=Eswatini|TC=Turks & Caicos Islands|TD=Chad|TF=French Southern Territories|TG=Togo
TH=Thailand|TJ=Tajikistan|TK=Tokelau|TL=Timor-Leste|TM=Turkmenistan|TN=Tunisia|TO=Tonga|TR=Türkiye
TT=Trinidad & Tobago|TV=Tuvalu|TW=Taiwan|TZ=Tanzania|UA=Ukraine|UG=Uganda|UM=U.S. Outlying Islands
US=United States|UY=Uruguay|UZ=Uzbekistan|VA=Vatican City|VC=St. Vincent & Grenadines|VE=Venezuela
VG=British Virgin Islands|VI=U.S. Virgin Islands|VN=Vietnam|VU=Vanuatu|WF=Wallis & Futuna|WS=Samoa|YE=Yemen
YT=Mayotte|ZA=South Africa|ZM=Zambia|ZW=Zimbabwe
`);

export const russianCountryNames = readTable(`
AD=Андорра|AE=ОАЭ|AF=Афганистан|AG=Антигуа и Барбуда|AI=Ангилья|AL=Албания|AM=Армения|AO=Ангола|AQ=Антарктида
AR=Аргентина|AS=Американское Самоа|AT=Австрия|AU=Австралия|AW=Аруба|AX=Аландские о-ва|AZ=Азербайджан
BA=Босния и Герцеговина|BB=Барбадос|BD=Бангладеш|BE=Бельгия|BF=Буркина-Фасо|BG=Болгария|BH=Бахрейн|BI=Бурунди
BJ=Бенин|BL=Сен-Бартелеми|BM=Бермудские о-ва|BN=Бруней|BO=Боливия|BQ=Бонэйр, Синт-Эстатиус и Саба|BR=Бразилия
BS=Багамы|BT=Бутан|BV=о-в Буве|BW=Ботсвана|BY=Беларусь|BZ=Белиз|CA=Канада|CC=Кокосовые о-ва
CD=Демократическая Республика Конго|CF=Центрально-Африканская Республика|CG=Конго|CH=Швейцария|CI=Кот-д’Ивуар
CK=о-ва Кука|CL=Чили|CM=Камерун|CN=Китай|CO=Колумбия|CR=Коста-Рика|CU=Куба|CV=Кабо-Верде|CW=Кюрасао
CX=о-в Рождества|CY=Кипр|CZ=Чехия|DE=Германия|DJ=Джибути|DK=Дания|DM=Доминика|DO=Доминиканская Республика
DZ=Алжир|EC=Эквадор|EE=Эстония|EG=Египет|EH=Западная Сахара|ER=Эритрея|ES=Испания|ET=Эфиопия|FI=Финляндия
FJ=Фиджи|FK=Фолклендские о-ва|FM=Федеративные Штаты Микронезии|FO=Фарерские о-ва|FR=Франция|GA=Габон
GB=Великобритания|GD=Гренада|GE=Грузия|GF=Французская Гвиана|GG=Гернси|GH=Гана|GI=Гибралтар|GL=Гренландия
GM=Гамбия|GN=Гвинея|GP=Гваделупа|GQ=Экваториальная Гвинея|GR=Греция|GS=Южная Георгия и Южные Сандвичевы о-ва
GT=Гватемала|GU=Гуам|GW=Гвинея-Бисау|GY=Гайана|HK=Гонконг|HM=о-ва Херд и Макдональд|HN=Гондурас|HR=Хорватия
HT=Гаити|HU=Венгрия|ID=Индонезия|IE=Ирландия|IL=Израиль|IM=о-в Мэн|IN=Индия
IO=Британская территория в Индийском океане|IQ=Ирак|IR=Иран|IS=Исландия|IT=Италия|JE=Джерси|JM=Ямайка
JO=Иордания|JP=Япония|KE=Кения|KG=Киргизия|KH=Камбоджа|KI=Кирибати|KM=Коморы|KN=Сент-Китс и Невис|KP=КНДР
KR=Республика Корея|KW=Кувейт|KY=о-ва Кайман|KZ=Казахстан|LA=Лаос|LB=Ливан|LC=Сент-Люсия|LI=Лихтенштейн
LK=Шри-Ланка|LR=Либерия|LS=Лесото|LT=Литва|LU=Люксембург|LV=Латвия|LY=Ливия|MA=Марокко|MC=Монако|MD=Молдова
ME=Черногория|MF=Сен-Мартен|MG=Мадагаскар|MH=Маршалловы о-ва|MK=Северная Македония|ML=Мали|MM=Мьянма
MN=Монголия|MO=Макао|MP=Северные Марианские о-ва|MQ=Мартиника|MR=Мавритания|MS=Монтсеррат|MT=Мальта
MU=Маврикий|MV=Мальдивы|MW=Малави|MX=Мексика|MY=Малайзия|MZ=Мозамбик|NA=Намибия|NC=Новая Каледония|NE=Нигер
NF=о-в Норфолк|NG=Нигерия|NI=Никарагуа|NL=Нидерланды|NO=Норвегия|NP=Непал|NR=Науру|NU=Ниуэ|NZ=Новая Зеландия
OM=Оман|PA=Панама|PE=Перу|PF=Французская Полинезия|PG=Папуа — Новая Гвинея|PH=Филиппины|PK=Пакистан|PL=Польша
PM=Сен-Пьер и Микелон|PN=о-ва Питкэрн|PR=Пуэрто-Рико|PS=Палестина|PT=Португалия|PW=Палау|PY=Парагвай|QA=Катар
RE=Реюньон|RO=Румыния|RS=Сербия|RU=Россия|RW=Руанда|SA=Саудовская Аравия|SB=Соломоновы о-ва
SC=Сейшельские о-ва|SD=Судан|SE=Швеция|SG=Сингапур|SH=о-в Св. Елены|SI=Словения|SJ=Шпицберген и Ян-Майен
SK=Словакия|SL=Сьерра-Леоне|SM=Сан-Марино|SN=Сенегал|SO=Сомали|SR=Суринам|SS=Южный Судан
ST=Сан-Томе и Принсипи|SV=Сальвадор|SX=Синт-Мартен|SY=Сирия|SZ=Эсватини|TC=Тёркс и Кайкос|TD=Чад
TF=Французские Южные территории|TG=Того|TH=Таиланд|TJ=Таджикистан|TK=Токелау|TL=Восточный Тимор
TM=Туркменистан|TN=Тунис|TO=Тонга|TR=Турция|TT=Тринидад и Тобаго|TV=Тувалу|TW=Тайвань|TZ=Танзания|UA=Украина
UG=Уганда|UM=Внешние малые о-ва (США)|US=Соединенные Штаты|UY=Уругвай|UZ=Узбекистан|VA=Ватикан
VC=Сент-Винсент и Гренадины|VE=Венесуэла|VG=Виргинские о-ва (Великобритания)|VI=Виргинские о-ва (США)
VN=Вьетнам|VU=Вануату|WF=Уоллис и Футуна|WS=Самоа|YE=Йемен|YT=Майотта|ZA=Южно-Африканская Республика|ZM=Замбия
ZW=Зимбабве
`);

export const tajikCountryNames = readTable(`
AD=Андорра|AE=Аморати Муттаҳидаи Араб|AF=Афғонистон|AG=Антигуа ва Барбуда|AI=Ангилия|AL=Албания|AM=Арманистон
AO=Ангола|AQ=Антарктида|AR=Аргентина|AS=Самоаи Америка|AT=Австрия|AU=Австралия|AW=Аруба|AX=Ҷазираҳои Аланд
AZ=Озарбойҷон|BA=Босния ва Ҳерсеговина|BB=Барбадос|BD=Бангладеш|BE=Белгия|BF=Буркина-Фасо|BG=Булғория
BH=Баҳрайн|BI=Бурунди|BJ=Бенин|BL=Сент-Бартелми|BM=Бермуда|BN=Бруней|BO=Боливия|BQ=Кариби Нидерланд
BR=Бразилия|BS=Багам|BT=Бутон|BV=Ҷазираи Буве|BW=Ботсвана|BY=Беларус|BZ=Белиз|CA=Канада
CC=Ҷазираҳои Кокос (Килинг)|CD=Ҷумҳурии Демократии Конго|CF=Ҷумҳурии Африқои Марказӣ|CG=Ҷумҳурии Конго
CH=Швейтсария|CI=Кот-д’Ивуар|CK=Ҷазираҳои Кук|CL=Чили|CM=Камерун|CN=Чин|CO=Колумбия|CR=Коста-Рика|CU=Куба
CV=Кабо-Верде|CW=Кюрасао|CX=Ҷазираи Крисмас|CY=Кипр|CZ=Ҷумҳурии Чех|DE=Германия|DJ=Ҷибути|DK=Дания|DM=Доминика
DO=Ҷумҳурии Доминикан|DZ=Алҷазоир|EC=Эквадор|EE=Эстония|EG=Миср|EH=Саҳрои Ғарбӣ|ER=Эритрея|ES=Испания
ET=Эфиопия|FI=Финляндия|FJ=Фиҷи|FK=Ҷазираҳои Фолкленд|FM=Штатҳои Федеративии Микронезия|FO=Ҷазираҳои Фарер
FR=Фаронса|GA=Габон|GB=Шоҳигарии Муттаҳида|GD=Гренада|GE=Гурҷистон|GF=Гвианаи Фаронса|GG=Гернси|GH=Гана
GI=Гибралтар|GL=Гренландия|GM=Гамбия|GN=Гвинея|GP=Гваделупа|GQ=Гвинеяи Экваторӣ|GR=Юнон
GS=Ҷорҷияи Ҷанубӣ ва Ҷазираҳои Сандвич|GT=Гватемала|GU=Гуам|GW=Гвинея-Бисау|GY=Гайана|HK=Ҳонконг
HM=Ҷазираи Ҳерд ва Ҷазираҳои Макдоналд|HN=Гондурас|HR=Хорватия|HT=Гаити|HU=Маҷористон|ID=Индонезия|IE=Ирландия
IL=Исроил|IM=Ҷазираи Мэн|IN=Ҳиндустон|IO=Қаламрави Британия дар уқёнуси Ҳинд|IQ=Ироқ|IR=Эрон|IS=Исландия
IT=Италия|JE=Ҷерси|JM=Ямайка|JO=Урдун|JP=Япония|KE=Кения|KG=Қирғизистон|KH=Камбоҷа|KI=Кирибати|KM=Комор
KN=Сент-Китс ва Невис|KP=Кореяи Шимолӣ|KR=Кореяи Ҷанубӣ|KW=Кувайт|KY=Ҷазираҳои Кайман|KZ=Қазоқистон|LA=Лаос
LB=Лубнон|LC=Сент-Люсия|LI=Лихтенштейн|LK=Шри-Ланка|LR=Либерия|LS=Лесото|LT=Литва|LU=Люксембург|LV=Латвия
LY=Либия|MA=Марокаш|MC=Монако|MD=Молдова|ME=Черногория|MF=Ҷазираи Сент-Мартин|MG=Мадагаскар
MH=Ҷазираҳои Маршалл|MK=Македонияи Шимолӣ|ML=Мали|MM=Мянма|MN=Муғулистон|MO=Макао|MP=Ҷазираҳои Марианаи Шимолӣ
MQ=Мартиника|MR=Мавритания|MS=Монтсеррат|MT=Малта|MU=Маврикий|MV=Малдив|MW=Малави|MX=Мексика|MY=Малайзия
MZ=Мозамбик|NA=Намибия|NC=Каледонияи Нав|NE=Нигер|NF=Ҷазираи Норфолк|NG=Нигерия|NI=Никарагуа|NL=Нидерланд
NO=Норвегия|NP=Непал|NR=Науру|NU=Ниуэ|NZ=Зеландияи Нав|OM=Уммон|PA=Панама|PE=Перу|PF=Полинезияи Фаронса
PG=Папуа Гвинеяи Нав|PH=Филиппин|PK=Покистон|PL=Лаҳистон|PM=Сент-Пер ва Микелон|PN=Ҷазираҳои Питкейрн
PR=Пуэрто-Рико|PS=Фаластин|PT=Португалия|PW=Палау|PY=Парагвай|QA=Қатар|RE=Реюнион|RO=Руминия|RS=Сербия
RU=Русия|RW=Руанда|SA=Арабистони Саудӣ|SB=Ҷазираҳои Соломон|SC=Сейшел|SD=Судон|SE=Шветсия|SG=Сингапур
SH=Сент Елена|SI=Словения|SJ=Шпитсберген ва Ян Майен|SK=Словакия|SL=Сиерра-Леоне|SM=Сан-Марино|SN=Сенегал
SO=Сомалӣ|SR=Суринам|SS=Судони Ҷанубӣ|ST=Сан Томе ва Принсипи|SV=Эл-Салвадор|SX=Синт-Маартен|SY=Сурия
SZ=Эсватини|TC=Ҷазираҳои Теркс ва Кайкос|TD=Чад|TF=Минтақаҳои Ҷанубии Фаронса|TG=Того|TH=Таиланд|TJ=Тоҷикистон
TK=Токелау|TL=Тимор-Лесте|TM=Туркманистон|TN=Тунис|TO=Тонга|TR=Туркия|TT=Тринидад ва Тобаго|TV=Тувалу
TW=Тайван|TZ=Танзания|UA=Украина|UG=Уганда|UM=Ҷазираҳои Хурди Дурдасти ИМА|US=Иёлоти Муттаҳидаи Амрико
UY=Уругвай|UZ=Ӯзбекистон|VA=Вотикон|VC=Сент-Винсент ва Гренадина|VE=Венесуэла|VG=Ҷазираҳои Виргини Британия
VI=Ҷазираҳои Виргини ИМА|VN=Ветнам|VU=Вануату|WF=Уоллис ва Футуна|WS=Самоа|YE=Яман|YT=Майотта
ZA=Африқои Ҷанубӣ|ZM=Замбия|ZW=Зимбабве
`);
