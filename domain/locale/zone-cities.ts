// biome-ignore-all format: generated, and packed to stay a page
// Generated from CLDR by build/generate-locale-tables.mjs; corrections go there.
import { readTable } from './table.ts';

/** Only those that are not the last part of the identifier. */
export const englishZoneCities = readTable(`
Africa/Asmera=Asmara|Africa/El_Aaiun=El Aaiún|Africa/Lome=Lomé|Africa/Ndjamena=N’Djamena
Africa/Sao_Tome=São Tomé|America/Araguaina=Araguaína|America/Argentina/Cordoba=Córdoba
America/Argentina/Rio_Gallegos=Río Gallegos|America/Argentina/Tucuman=Tucumán|America/Asuncion=Asunción
America/Bahia_Banderas=Bahía de Banderas|America/Belem=Belém|America/Bogota=Bogotá|America/Cancun=Cancún
America/Ciudad_Juarez=Ciudad Juárez|America/Coral_Harbour=Atikokan|America/Cordoba=Córdoba
America/Cuiaba=Cuiabá|America/Curacao=Curaçao|America/Eirunepe=Eirunepé|America/Godthab=Nuuk
America/Indiana/Knox=Knox, Indiana|America/Indiana/Marengo=Marengo, Indiana
America/Indiana/Petersburg=Petersburg, Indiana|America/Indiana/Tell_City=Tell City, Indiana
America/Indiana/Vevay=Vevay, Indiana|America/Indiana/Vincennes=Vincennes, Indiana
America/Indiana/Winamac=Winamac, Indiana|America/Kentucky/Monticello=Monticello, Kentucky
America/Lower_Princes=Lower Prince’s Quarter|America/Maceio=Maceió|America/Mazatlan=Mazatlán
America/Merida=Mérida|America/Miquelon=Saint-Pierre|America/Noronha=Fernando de Noronha
America/North_Dakota/Beulah=Beulah, North Dakota|America/North_Dakota/Center=Center, North Dakota
America/North_Dakota/New_Salem=New Salem, North Dakota|America/Santarem=Santarém|America/Sao_Paulo=São Paulo
America/Scoresbysund=Ittoqqortoormiit|America/St_Barthelemy=St. Barthélemy|America/St_Johns=St. John’s
America/St_Kitts=St. Kitts|America/St_Lucia=St. Lucia|America/St_Thomas=St. Thomas
America/St_Vincent=St. Vincent|Antarctica/Casey=Casey Station
Antarctica/DumontDUrville=Dumont d’Urville Station|Antarctica/Macquarie=Macquarie Island
Antarctica/Mawson=Mawson Station|Antarctica/McMurdo=McMurdo Station|Antarctica/Palmer=Palmer Land
Antarctica/Rothera=Rothera Station|Antarctica/Syowa=Showa Station|Antarctica/Troll=Troll Station
Antarctica/Vostok=Vostok Station|Asia/Aqtau=Aktau|Asia/Calcutta=Kolkata|Asia/Ho_Chi_Minh=Ho Chi Minh City
Asia/Hovd=Khovd|Asia/Katmandu=Kathmandu|Asia/Macau=Macao|Asia/Qostanay=Kostanay|Asia/Qyzylorda=Kyzylorda
Asia/Rangoon=Yangon|Asia/Saigon=Ho Chi Minh City|Asia/Urumqi=Ürümqi|Atlantic/Canary=Canaries
Atlantic/Faeroe=Faroes|Atlantic/Faroe=Faroes|Atlantic/St_Helena=St. Helena
Australia/Lord_Howe=Lord Howe Island|Europe/Busingen=Büsingen|Europe/Chisinau=Chișinău|Europe/Kiev=Kyiv
Europe/Tirane=Tirana|Indian/Chagos=Chagos Archipelago|Indian/Christmas=Christmas Island
Indian/Cocos=Cocos Islands|Indian/Comoro=Comoros|Indian/Kerguelen=Kerguelen Islands|Indian/Mahe=Mahé
Indian/Reunion=Réunion|Pacific/Chatham=Chatham Islands|Pacific/Easter=Easter Island
Pacific/Enderbury=Canton Island|Pacific/Galapagos=Galápagos Islands|Pacific/Kanton=Canton Island
Pacific/Kwajalein=Kwajalein Atoll|Pacific/Marquesas=Marquesas Islands|Pacific/Midway=Midway Atoll
Pacific/Norfolk=Norfolk Island|Pacific/Noumea=Nouméa|Pacific/Pitcairn=Pitcairn Islands|Pacific/Ponape=Pohnpei
Pacific/Truk=Chuuk|Pacific/Wake=Wake Island|Pacific/Wallis=Wallis & Futuna
`);

export const russianZoneCities = readTable(`
Africa/Abidjan=Абиджан|Africa/Accra=Аккра|Africa/Addis_Ababa=Аддис-Абеба|Africa/Algiers=Алжир
Africa/Asmara=Асмэра|Africa/Asmera=Асмэра|Africa/Bamako=Бамако|Africa/Bangui=Банги|Africa/Banjul=Банжул
Africa/Bissau=Бисау|Africa/Blantyre=Блантайр|Africa/Brazzaville=Браззавиль|Africa/Bujumbura=Бужумбура
Africa/Cairo=Каир|Africa/Casablanca=Касабланка|Africa/Ceuta=Сеута|Africa/Conakry=Конакри|Africa/Dakar=Дакар
Africa/Dar_es_Salaam=Дар-эс-Салам|Africa/Djibouti=Джибути|Africa/Douala=Дуала|Africa/El_Aaiun=Эль-Аюн
Africa/Freetown=Фритаун|Africa/Gaborone=Габороне|Africa/Harare=Хараре|Africa/Johannesburg=Йоханнесбург
Africa/Juba=Джуба|Africa/Kampala=Кампала|Africa/Khartoum=Хартум|Africa/Kigali=Кигали|Africa/Kinshasa=Киншаса
Africa/Lagos=Лагос|Africa/Libreville=Либревиль|Africa/Lome=Ломе|Africa/Luanda=Луанда
Africa/Lubumbashi=Лубумбаши|Africa/Lusaka=Лусака|Africa/Malabo=Малабо|Africa/Maputo=Мапуту
Africa/Maseru=Масеру|Africa/Mbabane=Мбабане|Africa/Mogadishu=Могадишо|Africa/Monrovia=Монровия
Africa/Nairobi=Найроби|Africa/Ndjamena=Нджамена|Africa/Niamey=Ниамей|Africa/Nouakchott=Нуакшот
Africa/Ouagadougou=Уагадугу|Africa/Porto-Novo=Порто-Ново|Africa/Sao_Tome=Сан-Томе|Africa/Tripoli=Триполи
Africa/Tunis=Тунис|Africa/Windhoek=Виндхук|America/Adak=Адак|America/Anchorage=Анкоридж
America/Anguilla=Ангилья|America/Antigua=Антигуа|America/Araguaina=Арагуаина
America/Argentina/Buenos_Aires=Буэнос-Айрес|America/Argentina/Catamarca=Катамарка
America/Argentina/Cordoba=Кордова|America/Argentina/Jujuy=Жужуй|America/Argentina/La_Rioja=Ла-Риоха
America/Argentina/Mendoza=Мендоса|America/Argentina/Rio_Gallegos=Рио-Гальегос|America/Argentina/Salta=Сальта
America/Argentina/San_Juan=Сан-Хуан|America/Argentina/San_Luis=Сан-Луис|America/Argentina/Tucuman=Тукуман
America/Argentina/Ushuaia=Ушуая|America/Aruba=Аруба|America/Asuncion=Асунсьон|America/Atikokan=Корал-Харбор
America/Bahia=Баия|America/Bahia_Banderas=Баия-де-Бандерас|America/Barbados=Барбадос|America/Belem=Белен
America/Belize=Белиз|America/Blanc-Sablon=Бланк-Саблон|America/Boa_Vista=Боа-Виста|America/Bogota=Богота
America/Boise=Бойсе|America/Buenos_Aires=Буэнос-Айрес|America/Cambridge_Bay=Кеймбридж-Бей
America/Campo_Grande=Кампу-Гранди|America/Cancun=Канкун|America/Caracas=Каракас|America/Catamarca=Катамарка
America/Cayenne=Кайенна|America/Cayman=Острова Кайман|America/Chicago=Чикаго|America/Chihuahua=Чиуауа
America/Ciudad_Juarez=Сьюдад-Хуарес|America/Coral_Harbour=Корал-Харбор|America/Cordoba=Кордова
America/Costa_Rica=Коста-Рика|America/Coyhaique=Койайке|America/Creston=Крестон|America/Cuiaba=Куяба
America/Curacao=Кюрасао|America/Danmarkshavn=Денмарксхавн|America/Dawson=Доусон
America/Dawson_Creek=Доусон-Крик|America/Denver=Денвер|America/Detroit=Детройт|America/Dominica=Доминика
America/Edmonton=Эдмонтон|America/Eirunepe=Эйрунепе|America/El_Salvador=Сальвадор
America/Fort_Nelson=Форт Нельсон|America/Fortaleza=Форталеза|America/Glace_Bay=Глейс-Бей|America/Godthab=Нуук
America/Goose_Bay=Гус-Бей|America/Grand_Turk=Гранд-Терк|America/Grenada=Гренада|America/Guadeloupe=Гваделупа
America/Guatemala=Гватемала|America/Guayaquil=Гуаякиль|America/Guyana=Гайана|America/Halifax=Галифакс
America/Havana=Гавана|America/Hermosillo=Эрмосильо|America/Indiana/Indianapolis=Индианаполис
America/Indiana/Knox=Нокс, Индиана|America/Indiana/Marengo=Маренго, Индиана
America/Indiana/Petersburg=Питерсберг, Индиана|America/Indiana/Tell_City=Телл-Сити
America/Indiana/Vevay=Вевей, Индиана|America/Indiana/Vincennes=Винсеннес|America/Indiana/Winamac=Уинамак
America/Indianapolis=Индианаполис|America/Inuvik=Инувик|America/Iqaluit=Икалуит|America/Jamaica=Ямайка
America/Jujuy=Жужуй|America/Juneau=Джуно|America/Kentucky/Louisville=Луисвилл
America/Kentucky/Monticello=Монтиселло, Кентукки|America/Kralendijk=Кралендейк|America/La_Paz=Ла-Пас
America/Lima=Лима|America/Los_Angeles=Лос-Анджелес|America/Louisville=Луисвилл
America/Lower_Princes=Лоуэр-Принс-Куотер|America/Maceio=Масейо|America/Managua=Манагуа|America/Manaus=Манаус
America/Marigot=Мариго|America/Martinique=Мартиника|America/Matamoros=Матаморос|America/Mazatlan=Масатлан
America/Mendoza=Мендоса|America/Menominee=Меномини|America/Merida=Мерида|America/Metlakatla=Метлакатла
America/Mexico_City=Мехико|America/Miquelon=Микелон|America/Moncton=Монктон|America/Monterrey=Монтеррей
America/Montevideo=Монтевидео|America/Montserrat=Монтсеррат|America/Nassau=Нассау|America/New_York=Нью-Йорк
America/Nome=Ном|America/Noronha=Норонья|America/North_Dakota/Beulah=Бойла, Северная Дакота
America/North_Dakota/Center=Центр, Северная Дакота|America/North_Dakota/New_Salem=Нью-Сейлем, Северная Дакота
America/Nuuk=Нуук|America/Ojinaga=Охинага|America/Panama=Панама|America/Paramaribo=Парамарибо
America/Phoenix=Финикс|America/Port-au-Prince=Порт-о-Пренс|America/Port_of_Spain=Порт-оф-Спейн
America/Porto_Velho=Порту-Велью|America/Puerto_Rico=Пуэрто-Рико|America/Punta_Arenas=Пунта-Аренас
America/Rankin_Inlet=Ранкин-Инлет|America/Recife=Ресифи|America/Regina=Реджайна|America/Resolute=Резольют
America/Rio_Branco=Риу-Бранку|America/Santarem=Сантарен|America/Santiago=Сантьяго
America/Santo_Domingo=Санто-Доминго|America/Sao_Paulo=Сан-Паулу|America/Scoresbysund=Скорсбисунн
America/Sitka=Ситка|America/St_Barthelemy=Сен-Бартелеми|America/St_Johns=Сент-Джонс|America/St_Kitts=Сент-Китс
America/St_Lucia=Сент-Люсия|America/St_Thomas=Сент-Томас|America/St_Vincent=Сент-Винсент
America/Swift_Current=Свифт-Керрент|America/Tegucigalpa=Тегусигальпа|America/Thule=Туле
America/Tijuana=Тихуана|America/Toronto=Торонто|America/Tortola=Тортола|America/Vancouver=Ванкувер
America/Whitehorse=Уайтхорс|America/Winnipeg=Виннипег|America/Yakutat=Якутат|Antarctica/Casey=Кейси
Antarctica/Davis=Дейвис|Antarctica/DumontDUrville=Дюмон-д’Юрвиль|Antarctica/Macquarie=Маккуори
Antarctica/Mawson=Моусон|Antarctica/McMurdo=Мак-Мердо|Antarctica/Palmer=Палмер|Antarctica/Rothera=Ротера
Antarctica/Syowa=Сёва|Antarctica/Troll=Тролль|Antarctica/Vostok=Восток|Arctic/Longyearbyen=Лонгйир
Asia/Aden=Аден|Asia/Almaty=Алматы|Asia/Amman=Амман|Asia/Anadyr=Анадырь|Asia/Aqtau=Актау|Asia/Aqtobe=Актобе
Asia/Ashgabat=Ашхабад|Asia/Atyrau=Атырау|Asia/Baghdad=Багдад|Asia/Bahrain=Бахрейн|Asia/Baku=Баку
Asia/Bangkok=Бангкок|Asia/Barnaul=Барнаул|Asia/Beirut=Бейрут|Asia/Bishkek=Бишкек|Asia/Brunei=Бруней
Asia/Calcutta=Калькутта|Asia/Chita=Чита|Asia/Colombo=Коломбо|Asia/Damascus=Дамаск|Asia/Dhaka=Дакка
Asia/Dili=Дили|Asia/Dubai=Дубай|Asia/Dushanbe=Душанбе|Asia/Famagusta=Фамагуста|Asia/Gaza=Газа
Asia/Hebron=Хеврон|Asia/Ho_Chi_Minh=Хошимин|Asia/Hong_Kong=Гонконг|Asia/Hovd=Ховд|Asia/Irkutsk=Иркутск
Asia/Jakarta=Джакарта|Asia/Jayapura=Джаяпура|Asia/Jerusalem=Иерусалим|Asia/Kabul=Кабул
Asia/Kamchatka=Петропавловск-Камчатский|Asia/Karachi=Карачи|Asia/Kathmandu=Катманду|Asia/Katmandu=Катманду
Asia/Khandyga=Хандыга|Asia/Kolkata=Калькутта|Asia/Krasnoyarsk=Красноярск|Asia/Kuala_Lumpur=Куала-Лумпур
Asia/Kuching=Кучинг|Asia/Kuwait=Кувейт|Asia/Macau=Макао|Asia/Magadan=Магадан|Asia/Makassar=Макасар
Asia/Manila=Манила|Asia/Muscat=Маскат|Asia/Nicosia=Никосия|Asia/Novokuznetsk=Новокузнецк
Asia/Novosibirsk=Новосибирск|Asia/Omsk=Омск|Asia/Oral=Уральск|Asia/Phnom_Penh=Пномпень
Asia/Pontianak=Понтианак|Asia/Pyongyang=Пхеньян|Asia/Qatar=Катар|Asia/Qostanay=Костанай
Asia/Qyzylorda=Кызылорда|Asia/Rangoon=Янгон|Asia/Riyadh=Эр-Рияд|Asia/Saigon=Хошимин|Asia/Sakhalin=о-в Сахалин
Asia/Samarkand=Самарканд|Asia/Seoul=Сеул|Asia/Shanghai=Шанхай|Asia/Singapore=Сингапур
Asia/Srednekolymsk=Среднеколымск|Asia/Taipei=Тайбэй|Asia/Tashkent=Ташкент|Asia/Tbilisi=Тбилиси
Asia/Tehran=Тегеран|Asia/Thimphu=Тхимпху|Asia/Tokyo=Токио|Asia/Tomsk=Томск|Asia/Ulaanbaatar=Улан-Батор
Asia/Urumqi=Урумчи|Asia/Ust-Nera=Усть-Нера|Asia/Vientiane=Вьентьян|Asia/Vladivostok=Владивосток
Asia/Yakutsk=Якутск|Asia/Yangon=Янгон|Asia/Yekaterinburg=Екатеринбург|Asia/Yerevan=Ереван
Atlantic/Azores=Азорские о-ва|Atlantic/Bermuda=Бермудские о-ва|Atlantic/Canary=Канарские о-ва
Atlantic/Cape_Verde=Кабо-Верде|Atlantic/Faeroe=Фарерские о-ва|Atlantic/Faroe=Фарерские о-ва
Atlantic/Madeira=Мадейра|Atlantic/Reykjavik=Рейкьявик|Atlantic/South_Georgia=Южная Георгия
Atlantic/St_Helena=о-в Святой Елены|Atlantic/Stanley=Стэнли|Australia/Adelaide=Аделаида
Australia/Brisbane=Брисбен|Australia/Broken_Hill=Брокен-Хилл|Australia/Darwin=Дарвин|Australia/Eucla=Юкла
Australia/Hobart=Хобарт|Australia/Lindeman=Линдеман|Australia/Lord_Howe=Лорд-Хау|Australia/Melbourne=Мельбурн
Australia/Perth=Перт|Australia/Sydney=Сидней|Europe/Amsterdam=Амстердам|Europe/Andorra=Андорра
Europe/Astrakhan=Астрахань|Europe/Athens=Афины|Europe/Belgrade=Белград|Europe/Berlin=Берлин
Europe/Bratislava=Братислава|Europe/Brussels=Брюссель|Europe/Bucharest=Бухарест|Europe/Budapest=Будапешт
Europe/Busingen=Бюзинген-на-Верхнем-Рейне|Europe/Chisinau=Кишинев|Europe/Copenhagen=Копенгаген
Europe/Dublin=Дублин|Europe/Gibraltar=Гибралтар|Europe/Guernsey=Гернси|Europe/Helsinki=Хельсинки
Europe/Isle_of_Man=о-в Мэн|Europe/Istanbul=Стамбул|Europe/Jersey=Джерси|Europe/Kaliningrad=Калининград
Europe/Kiev=Киев|Europe/Kirov=Киров|Europe/Kyiv=Киев|Europe/Lisbon=Лиссабон|Europe/Ljubljana=Любляна
Europe/London=Лондон|Europe/Luxembourg=Люксембург|Europe/Madrid=Мадрид|Europe/Malta=Мальта
Europe/Mariehamn=Мариехамн|Europe/Minsk=Минск|Europe/Monaco=Монако|Europe/Moscow=Москва|Europe/Oslo=Осло
Europe/Paris=Париж|Europe/Podgorica=Подгорица|Europe/Prague=Прага|Europe/Riga=Рига|Europe/Rome=Рим
Europe/Samara=Самара|Europe/San_Marino=Сан-Марино|Europe/Sarajevo=Сараево|Europe/Saratov=Саратов
Europe/Simferopol=Симферополь|Europe/Skopje=Скопье|Europe/Sofia=София|Europe/Stockholm=Стокгольм
Europe/Tallinn=Таллин|Europe/Tirane=Тирана|Europe/Ulyanovsk=Ульяновск|Europe/Vaduz=Вадуц
Europe/Vatican=Ватикан|Europe/Vienna=Вена|Europe/Vilnius=Вильнюс|Europe/Volgograd=Волгоград
Europe/Warsaw=Варшава|Europe/Zagreb=Загреб|Europe/Zurich=Цюрих|Indian/Antananarivo=Антананариву
Indian/Chagos=Чагос|Indian/Christmas=о-в Рождества|Indian/Cocos=Кокосовые о-ва|Indian/Comoro=Коморы
Indian/Kerguelen=Кергелен|Indian/Mahe=Маэ|Indian/Maldives=Мальдивы|Indian/Mauritius=Маврикий
Indian/Mayotte=Майотта|Indian/Reunion=Реюньон|Pacific/Apia=Апиа|Pacific/Auckland=Окленд
Pacific/Bougainville=Бугенвиль|Pacific/Chatham=Чатем|Pacific/Chuuk=Трук|Pacific/Easter=о-в Пасхи
Pacific/Efate=Эфате|Pacific/Enderbury=о-в Кантон|Pacific/Fakaofo=Факаофо|Pacific/Fiji=Фиджи
Pacific/Funafuti=Фунафути|Pacific/Galapagos=Галапагосские о-ва|Pacific/Gambier=о-ва Гамбье
Pacific/Guadalcanal=Гуадалканал|Pacific/Guam=Гуам|Pacific/Honolulu=Гонолулу|Pacific/Kanton=о-в Кантон
Pacific/Kiritimati=Киритимати|Pacific/Kosrae=Косрае|Pacific/Kwajalein=Кваджалейн|Pacific/Majuro=Маджуро
Pacific/Marquesas=Маркизские о-ва|Pacific/Midway=о-ва Мидуэй|Pacific/Nauru=Науру|Pacific/Niue=Ниуэ
Pacific/Norfolk=Норфолк|Pacific/Noumea=Нумеа|Pacific/Pago_Pago=Паго-Паго|Pacific/Palau=Палау
Pacific/Pitcairn=Питкэрн|Pacific/Pohnpei=Понпеи|Pacific/Ponape=Понпеи|Pacific/Port_Moresby=Порт-Морсби
Pacific/Rarotonga=Раротонга|Pacific/Saipan=Сайпан|Pacific/Tahiti=Таити|Pacific/Tarawa=Тарава
Pacific/Tongatapu=Тонгатапу|Pacific/Truk=Трук|Pacific/Wake=Уэйк|Pacific/Wallis=Уоллис|UTC=UTC
`);

export const tajikZoneCities = readTable(`
Africa/Abidjan=Абидҷон|Africa/Accra=Аккра|Africa/Addis_Ababa=Аддис-Абеба|Africa/Algiers=Алҷазоир
Africa/Asmara=Асмара|Africa/Asmera=Асмара|Africa/Bamako=Бамако|Africa/Bangui=Бангуи|Africa/Banjul=Банҷул
Africa/Bissau=Бисау|Africa/Blantyre=Блантайр|Africa/Brazzaville=Браззавил|Africa/Bujumbura=Буҷумбура
Africa/Cairo=Қоҳира|Africa/Casablanca=Касабланка|Africa/Ceuta=Сеута|Africa/Conakry=Конакри|Africa/Dakar=Дакар
Africa/Dar_es_Salaam=Доруссалом|Africa/Djibouti=Ҷибути|Africa/Douala=Дуала|Africa/El_Aaiun=Эл Аиун
Africa/Freetown=Фритаун|Africa/Gaborone=Габороне|Africa/Harare=Хараре|Africa/Johannesburg=Йоханнесбург
Africa/Juba=Ҷуба|Africa/Kampala=Кампала|Africa/Khartoum=Хартум|Africa/Kigali=Кигали|Africa/Kinshasa=Киншаса
Africa/Lagos=Лагос|Africa/Libreville=Либревиль|Africa/Lome=Ломе|Africa/Luanda=Луанда
Africa/Lubumbashi=Лубумбаши|Africa/Lusaka=Лусака|Africa/Malabo=Малабо|Africa/Maputo=Мапуту
Africa/Maseru=Масеру|Africa/Mbabane=Мбабане|Africa/Mogadishu=Могадишо|Africa/Monrovia=Монровия
Africa/Nairobi=Найроби|Africa/Ndjamena=Нҷамена|Africa/Niamey=Ниамей|Africa/Nouakchott=Нуакшот
Africa/Ouagadougou=Уагадугу|Africa/Porto-Novo=Порто-Ново|Africa/Sao_Tome=Сан-Томе|Africa/Tripoli=Триполи
Africa/Tunis=Тунис|Africa/Windhoek=Виндхук|America/Adak=Адак|America/Anchorage=Анкорич|America/Anguilla=Ангиля
America/Antigua=Антигуа|America/Araguaina=Арагуайна|America/Argentina/Buenos_Aires=Буэнос-Айрес
America/Argentina/Catamarca=Катамарка|America/Argentina/Cordoba=Кордоба|America/Argentina/Jujuy=Ҷуҷуй
America/Argentina/La_Rioja=Ла Риоха|America/Argentina/Mendoza=Мендоза
America/Argentina/Rio_Gallegos=Рио Галлегос|America/Argentina/Salta=Салта|America/Argentina/San_Juan=Сан-Хуан
America/Argentina/San_Luis=Сан Луис|America/Argentina/Tucuman=Тукуман|America/Argentina/Ushuaia=Ушуайя
America/Aruba=Аруба|America/Asuncion=Асунсион|America/Atikokan=Атикокан|America/Bahia=Бахия
America/Bahia_Banderas=Бахия де Бандерас|America/Barbados=Барбадос|America/Belem=Белем|America/Belize=Белиз
America/Blanc-Sablon=Блан-Саблон|America/Boa_Vista=Боа Виста|America/Bogota=Богота|America/Boise=Бойз
America/Buenos_Aires=Буэнос-Айрес|America/Cambridge_Bay=Кембриҷ Бэй|America/Campo_Grande=Кампо Гранде
America/Cancun=Канкун|America/Caracas=Каракас|America/Catamarca=Катамарка|America/Cayenne=Кайен
America/Cayman=Кайман|America/Chicago=Чикаго|America/Chihuahua=Чихуахуа|America/Ciudad_Juarez=Сюдад Хуарес
America/Coral_Harbour=Атикокан|America/Cordoba=Кордоба|America/Costa_Rica=Коста Рика
America/Coyhaique=Койҳайке|America/Creston=Крестон|America/Cuiaba=Куяба|America/Curacao=Кюрасао
America/Danmarkshavn=Данмаркшавн|America/Dawson=Доусон|America/Dawson_Creek=Доусон Крик|America/Denver=Денвер
America/Detroit=Детройт|America/Dominica=Доминика|America/Edmonton=Эдмонтон|America/Eirunepe=Эйрунепе
America/El_Salvador=Сальвадор|America/Fort_Nelson=Форт Нелсон|America/Fortaleza=Форталеза
America/Glace_Bay=Глэйс Бэй|America/Godthab=Нуук|America/Goose_Bay=Гус Бэй|America/Grand_Turk=Гранд Терк
America/Grenada=Гренада|America/Guadeloupe=Гваделупа|America/Guatemala=Гватемала|America/Guayaquil=Гуаякил
America/Guyana=Гайана|America/Halifax=Галифакс|America/Havana=Ҳавана|America/Hermosillo=Эрмосилло
America/Indiana/Indianapolis=Индианаполис|America/Indiana/Knox=Нокс, Индиана
America/Indiana/Marengo=Маренго, Индиана|America/Indiana/Petersburg=Петербург, Индиана
America/Indiana/Tell_City=Тел Сити, Индиана|America/Indiana/Vevay=Вевай, Индиана
America/Indiana/Vincennes=Винсенс, Индиана|America/Indiana/Winamac=Винамак, Индиана
America/Indianapolis=Индианаполис|America/Inuvik=Инувик|America/Iqaluit=Икалуит|America/Jamaica=Ямайка
America/Jujuy=Ҷуҷуй|America/Juneau=Ҷуно|America/Kentucky/Louisville=Луисвилл
America/Kentucky/Monticello=Монтичелло, Кентукки|America/Kralendijk=Кралендйк|America/La_Paz=Ла-Пас
America/Lima=Лима|America/Los_Angeles=Лос-Анҷелес|America/Louisville=Луисвилл
America/Lower_Princes=Квартали Поёни Принс|America/Maceio=Масейо|America/Managua=Манагуа|America/Manaus=Манаус
America/Marigot=Мариго|America/Martinique=Мартиника|America/Matamoros=Матаморос|America/Mazatlan=Мазатлан
America/Mendoza=Мендоза|America/Menominee=Меномин|America/Merida=Мерида|America/Metlakatla=Метлакатла
America/Mexico_City=Мехико|America/Miquelon=Микелон|America/Moncton=Монктон|America/Monterrey=Монтеррей
America/Montevideo=Монтевидео|America/Montserrat=Монсеррат|America/Nassau=Нассау|America/New_York=Ню-Йорк
America/Nome=Ном|America/Noronha=Норонха|America/North_Dakota/Beulah=Бейла, Дакотаи Шимолӣ
America/North_Dakota/Center=Сентр, Дакотаи Шимолӣ|America/North_Dakota/New_Salem=Ню Салем, Дакотаи Шимолӣ
America/Nuuk=Нуук|America/Ojinaga=Ожинага|America/Panama=Панама|America/Paramaribo=Парамарибо
America/Phoenix=Финикс|America/Port-au-Prince=Порт-о-Пренс|America/Port_of_Spain=Порти Испания
America/Porto_Velho=Порту Велхо|America/Puerto_Rico=Пуэрто-Рико|America/Punta_Arenas=Пунта Аренас
America/Rankin_Inlet=Ранкин Инлет|America/Recife=Ресифи|America/Regina=Регина|America/Resolute=Резолют
America/Rio_Branco=Рио Бранко|America/Santarem=Сантарем|America/Santiago=Сантьяго
America/Santo_Domingo=Санто Доминго|America/Sao_Paulo=Сан-Паулу|America/Scoresbysund=Иттоккортоормиит
America/Sitka=Ситка|America/St_Barthelemy=Сент Бартелеми|America/St_Johns=Сент Ҷонс|America/St_Kitts=Сент Китс
America/St_Lucia=Сент-Люсия|America/St_Thomas=Сент Томас|America/St_Vincent=Сент Винсент
America/Swift_Current=Свифт-Каррент|America/Tegucigalpa=Тегусигалпа|America/Thule=Туле|America/Tijuana=Тихуана
America/Toronto=Торонто|America/Tortola=Тортола|America/Vancouver=Ванкувер|America/Whitehorse=Уайтхорс
America/Winnipeg=Виннипег|America/Yakutat=Якутат|Antarctica/Casey=Кейси|Antarctica/Davis=Дэвис
Antarctica/DumontDUrville=Дюмон д’Урвилл|Antarctica/Macquarie=Маккуари|Antarctica/Mawson=Мавсон
Antarctica/McMurdo=Макмердо|Antarctica/Palmer=Палмер|Antarctica/Rothera=Ротера|Antarctica/Syowa=Сёва
Antarctica/Troll=Тролл|Antarctica/Vostok=Восток|Arctic/Longyearbyen=Лонгйербён|Asia/Aden=Адан
Asia/Almaty=Алмаато|Asia/Amman=Аммон|Asia/Anadyr=Анадир|Asia/Aqtau=Актау|Asia/Aqtobe=Актобе
Asia/Ashgabat=Ашқобод|Asia/Atyrau=Атирау|Asia/Baghdad=Багдод|Asia/Bahrain=Баҳрайн|Asia/Baku=Боку
Asia/Bangkok=Бангкок|Asia/Barnaul=Барнаул|Asia/Beirut=Бейрут|Asia/Bishkek=Бишкек|Asia/Brunei=Бруней
Asia/Calcutta=Колката|Asia/Chita=Чита|Asia/Colombo=Коломбо|Asia/Damascus=Димишқ|Asia/Dhaka=Дакка
Asia/Dili=Дили|Asia/Dubai=Дубай|Asia/Dushanbe=Душанбе|Asia/Famagusta=Фамагуста|Asia/Gaza=Ғазза
Asia/Hebron=Хеброн|Asia/Ho_Chi_Minh=Хо Ши Мин|Asia/Hong_Kong=Ҳонконг|Asia/Hovd=Ховд|Asia/Irkutsk=Иркутск
Asia/Jakarta=Ҷакарта|Asia/Jayapura=Ҷаяпура|Asia/Jerusalem=Йерусалим|Asia/Kabul=Кобул|Asia/Kamchatka=Камчатка
Asia/Karachi=Карачи|Asia/Kathmandu=Катманду|Asia/Katmandu=Катманду|Asia/Khandyga=Хандига|Asia/Kolkata=Колката
Asia/Krasnoyarsk=Красноярск|Asia/Kuala_Lumpur=Куала Лумпур|Asia/Kuching=Кучинг|Asia/Kuwait=Кувайт
Asia/Macau=Макао|Asia/Magadan=Магадан|Asia/Makassar=Макасар|Asia/Manila=Манила|Asia/Muscat=Маскат
Asia/Nicosia=Никосия|Asia/Novokuznetsk=Новокузнетск|Asia/Novosibirsk=Новосибирск|Asia/Omsk=Омск|Asia/Oral=Орал
Asia/Phnom_Penh=Пномпен|Asia/Pontianak=Понтианак|Asia/Pyongyang=Пхенян|Asia/Qatar=Қатар|Asia/Qostanay=Кустанай
Asia/Qyzylorda=Қизилорда|Asia/Rangoon=Янгон|Asia/Riyadh=Риёз|Asia/Saigon=Хо Ши Мин|Asia/Sakhalin=Сахалин
Asia/Samarkand=Самарқанд|Asia/Seoul=Сеул|Asia/Shanghai=Шанхай|Asia/Singapore=Сингапур
Asia/Srednekolymsk=Среднеколимск|Asia/Taipei=Тайбэй|Asia/Tashkent=Тошкент|Asia/Tbilisi=Тбилиси
Asia/Tehran=Теҳрон|Asia/Thimphu=Тимфу|Asia/Tokyo=Токио|Asia/Tomsk=Томск|Asia/Ulaanbaatar=Улан-Батор
Asia/Urumqi=Урумчи|Asia/Ust-Nera=Уст-Нера|Asia/Vientiane=Вьентян|Asia/Vladivostok=Владивосток
Asia/Yakutsk=Якутск|Asia/Yangon=Янгон|Asia/Yekaterinburg=Екатеринбург|Asia/Yerevan=Ереван
Atlantic/Azores=Ҷазираҳои Азор|Atlantic/Bermuda=Бермуда|Atlantic/Canary=Канария|Atlantic/Cape_Verde=Кабо-Верде
Atlantic/Faeroe=Фарер|Atlantic/Faroe=Фарер|Atlantic/Madeira=Мадейра|Atlantic/Reykjavik=Рейкявик
Atlantic/South_Georgia=Ҷорҷияи Ҷанубӣ|Atlantic/St_Helena=Сент Елена|Atlantic/Stanley=Стэнли
Australia/Adelaide=Аделаида|Australia/Brisbane=Брисбен|Australia/Broken_Hill=Брокен-Хилл
Australia/Darwin=Дарвин|Australia/Eucla=Эукла|Australia/Hobart=Хобарт|Australia/Lindeman=Линдеман
Australia/Lord_Howe=Лорд Хоу|Australia/Melbourne=Мелбурн|Australia/Perth=Перт|Australia/Sydney=Сидней
Europe/Amsterdam=Амстердам|Europe/Andorra=Андорра|Europe/Astrakhan=Астрахань|Europe/Athens=Афина
Europe/Belgrade=Белград|Europe/Berlin=Берлин|Europe/Bratislava=Братислава|Europe/Brussels=Брюссел
Europe/Bucharest=Бухарест|Europe/Budapest=Будапешт|Europe/Busingen=Бусинген|Europe/Chisinau=Кишинёв
Europe/Copenhagen=Копенгаген|Europe/Dublin=Дублин|Europe/Gibraltar=Гибралтар|Europe/Guernsey=Гернси
Europe/Helsinki=Хелсинки|Europe/Isle_of_Man=Ҷазираи Ман|Europe/Istanbul=Истанбул|Europe/Jersey=Ҷерси
Europe/Kaliningrad=Калининград|Europe/Kiev=Киев|Europe/Kirov=Киров|Europe/Kyiv=Киев|Europe/Lisbon=Лиссабон
Europe/Ljubljana=Любляна|Europe/London=Лондон|Europe/Luxembourg=Люксембург|Europe/Madrid=Мадрид
Europe/Malta=Малта|Europe/Mariehamn=Марихамн|Europe/Minsk=Минск|Europe/Monaco=Монако|Europe/Moscow=Москва
Europe/Oslo=Осло|Europe/Paris=Париж|Europe/Podgorica=Подгоритса|Europe/Prague=Прага|Europe/Riga=Рига
Europe/Rome=Рим|Europe/Samara=Самара|Europe/San_Marino=Сан-Марино|Europe/Sarajevo=Сараево
Europe/Saratov=Саратов|Europe/Simferopol=Симферопол|Europe/Skopje=Скопйе|Europe/Sofia=София
Europe/Stockholm=Стокголм|Europe/Tallinn=Таллин|Europe/Tirane=Тиран|Europe/Ulyanovsk=Уляновск
Europe/Vaduz=Вадуз|Europe/Vatican=Вотикон|Europe/Vienna=Вена|Europe/Vilnius=Вилнюс|Europe/Volgograd=Волгоград
Europe/Warsaw=Варшава|Europe/Zagreb=Загреб|Europe/Zurich=Сюрих|Indian/Antananarivo=Антананариву
Indian/Chagos=Чагос|Indian/Christmas=Кристмас|Indian/Cocos=Кокос|Indian/Comoro=Коморо
Indian/Kerguelen=Кергулен|Indian/Mahe=Махе|Indian/Maldives=Малдив|Indian/Mauritius=Маврикий
Indian/Mayotte=Майотта|Indian/Reunion=Реюнион|Pacific/Apia=Апиа|Pacific/Auckland=Окленд
Pacific/Bougainville=Бугенвилл|Pacific/Chatham=Чатам|Pacific/Chuuk=Чук|Pacific/Easter=Истер
Pacific/Efate=Эфате|Pacific/Enderbury=Кантон|Pacific/Fakaofo=Факаофо|Pacific/Fiji=Фиҷи
Pacific/Funafuti=Фунафути|Pacific/Galapagos=Галапагос|Pacific/Gambier=Гамбир|Pacific/Guadalcanal=Гвадалканал
Pacific/Guam=Гуам|Pacific/Honolulu=Гонолулу|Pacific/Kanton=Кантон|Pacific/Kiritimati=Киритимати
Pacific/Kosrae=Косрае|Pacific/Kwajalein=Кважалейн|Pacific/Majuro=Мажуро|Pacific/Marquesas=Маркес
Pacific/Midway=Мидвей|Pacific/Nauru=Науру|Pacific/Niue=Ниуэ|Pacific/Norfolk=Норфолк|Pacific/Noumea=Нумеа
Pacific/Pago_Pago=Паго Паго|Pacific/Palau=Палау|Pacific/Pitcairn=Питкэрн|Pacific/Pohnpei=Понпей
Pacific/Ponape=Понпей|Pacific/Port_Moresby=Порт Морсби|Pacific/Rarotonga=Раротонга|Pacific/Saipan=Сайпан
Pacific/Tahiti=Таити|Pacific/Tarawa=Тарава|Pacific/Tongatapu=Тонгатапу|Pacific/Truk=Чук|Pacific/Wake=Вейк
Pacific/Wallis=Уоллис|UTC=UTC
`);
