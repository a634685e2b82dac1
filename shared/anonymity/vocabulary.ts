const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Countries and parts of the world: where somebody comes from may be told at this level. */
export const countries = list(`
  nederland belgie duitsland polen roemenie bulgarije hongarije turkije marokko syrie eritrea ethiopie nigeria ghana vietnam china oekraine rusland spanje
  portugal italie frankrijk engeland griekenland servie kroatie bosnie albanie kosovo litouwen letland estland slowakije tsjechie moldavie georgie armenie irak
  iran afghanistan pakistan india nepal indonesie filipijnen thailand brazilie colombia venezuela suriname europa afrika azie gambia guinee senegal somalie soedan
  egypte tunesie algerije libie libanon jordanie israel amerika peru macedonie montenegro oostenrijk zwitserland luxemburg ierland schotland denemarken zweden
  noorwegen finland cyprus malta kameroen kongo congo angola kenia oeganda limburg brabant gelderland holland utrecht groningen friesland drenthe overijssel
  flevoland zeeland vlaanderen wallonie midden noord zuid oost west nrw noordrijn-westfalen buitenland poland romania bulgaria turkey ukraine curacao aruba
  oost-europa polska jemen bangladesh srilanka cuba mexico argentinie chili ecuador bolivia honduras mongolie korea japan sahel balkan`);

const nationalities = `
  pool poolse polen roemeen roemeense roemenen bulgaar bulgaarse bulgaren hongaar hongaarse hongaren turk turkse turken marokkaan marokkaanse marokkanen syrier
  syrische syriers eritreeer eritrese eritreeers ethiopische nigeriaan nigeriaanse nigerianen ghanees ghanese ghanezen vietnamees vietnamese vietnamezen chinees chinese chinezen
  oekrainer oekraiense oekrainers rus russische russen spaanse spanjaard spanjaarden portugees portugese portugezen italiaan italiaanse franse engelse griekse
  servier servische serviers kroaat kroatische bosnier bosnische albanees albanese albanezen kosovaar kosovaarse litouwer litouwse litouwers let letse letten est
  slowaak slowaakse slowaken tsjech tsjechische moldavier moldavische georgier georgische armeense irakees iraakse iraanse iranier afghaan afghaanse afghanen
  pakistaan pakistaanse pakistani indiase indier indiers nepalees nepalese nepalezen indonesische filipijnse filipino filipijn thaise braziliaanse braziliaan colombiaanse surinaamse
  somalische somalier afrikaanse aziatische europese duitse duitser duitsers belgische belg belgen nederlandse nederlander nederlanders limburgse gambiaanse senegalese
  vlaams vlaamse vlaming vlamingen waals waalse indonesier indonesiers nepali ierse ieren britten britse deense zweedse noorse finse oostenrijker oostenrijkse zwitser zwitserse venezolaan venezolaanse soedanees soedanese kameroense egyptische tunesische algerijnse arabische koerd koerdische roma latijns sub-sahara`;

/** Nationalities, for a soft hint. */
export const nationality = list(nationalities);

/** Languages that few people here speak. */
export const rareLanguage = list('bambara wolof fula pulaar mandinka lingala swahili kinyarwanda kirundi somalisch oromo tigre afar amazigh berbers koerdisch sorani kurmanji tamil hindi urdu bengali gujarati khmer laotiaans mongools oezbeeks kazachs azeri armeens macedonisch sloveens bosnisch estisch kantonees dioula malinke krio shona tigrinya amhaars edo igbo yoruba hausa twi pidgin romani vietnamees mandarijn kantonees oerdoe pasjtoe dari farsi somali koerdisch albanees georgisch litouws lets bengaals punjabi nepalees tagalog oekraiens bulgaars hongaars roemeens tamazight');

/** Words of this work, partners, roles, months, days, makes and platforms: none of them is a name, capital or not. */
export const domainWords = list(`
  monday tuesday wednesday thursday friday saturday sunday january february august september october november december christmas
  red bull heineken monster wjsg wpg wvw wahv awb limburger gelderlander stentor tubantia parool telegraaf volkskrant nrc nos rtl omroep piaggio vespa kymco yamaha suzuki kawasaki gazelle batavus vanmoof swapfiets aufenthaltstitel fuhrerschein nike nikes moncler gucci prada rolex adidas puma vuitton balenciaga armani versace dior chanel burberry hilfiger lacoste northface jordans airmax translate chrome android windows microsoft apple ios siri alexa deepl spotify fyi asap hal buza minbuza szw vws jenv eats sharepoint powerpoint fairwork bus busje bussen aktenz aktenzeichen wtta waadi wvggz wzd wlz wav wagw rijbew verz vertr gebdat bijgev onbek aanw afw jeugdzorg jeugdbescherming jeugdhulp halt tacho dolly parkeerplts linen uhp tci emdr vca rni spv'er fmek mdma idd incl excl resp inz tav kwe poa subco's benzo's dm'en
  avonds nachts ochtends middags transporter sealbag hovj atw antw sot sin derden clio corsa astra fiesta punto twingo kessenich
  cont mins bussie bussies chauf chauffs opgeh ingev beh prio kyc ots smi gi vdr avd nwe airpods ambu apgar eenheid pers bijlagenr i'm it's she's he's we're they're you're that's what's there's i've don't can't didn't doesn't isn't won't
  coll ovg chf heftr sidecode admin ret adr kopie nig syr afg alb ghan roem bulg oekr marok tur eth irak kosovaars afr secr onbek onbekd agd rvtk ctc bdr lnd afz verw pct gereed vrslg vastgest digid kopie stempel
  crafter kangoo berlingo ducato trafic movano vivaro doblo scudo proace hiace multivan caravelle sharan touran tiguan octavia fabia superb zafira insignia mondeo megane scenic duster sandero civic corolla yaris auris avensis prius tesla ibiza qashqai
  flixbus revolut bunq paypal moneygram blablacar lycamobile lebara vinted temu shein sexjobs kamernet kamertje wise bolt picnic flink gorillas getir justeat discord kik skype imo
  szig cislo cedula dowod osobisty osobny buletin kimlik szemelyi personalausweis reisepass personnummer asmens kodas tessera
  humanitas vluchtelingenwerk zloty leva forint hryvnia dinar dollar kruis niers roer geul swalm gebr gebroeders warenautoriteit tempo-team
  orig oid ofzo bew bwn vlgs betr slo verd ve mdw medew ass coord adj insp vbl verblijfsdoc legit nat natio ond onderz dir eig eign huurd verh wijkag hulpv hv opv vrw mnl jng kndr evt mog wsl vmdl afspr gespr mob stk uzb twv gvva tweedelijns ve bijr pers wz bzw bzg vlg zgn zkh ha poh ggz-a ib-er bso kdv bhv vog anpr ehbo hovj aca ovd gz gb wvggz bopz msoa cjg pgb sw svb ucv
  coa avim nla ind om politie kmar riec liec euriec comensha fairwork shop ggd fiod uwv svb rdw belastingdienst nidos rvdk nvwa europol mma slachtofferhulp emm ckm
  reclassering kvk kadaster vng snf sna abu nbbu fnv gemeente gemeenten arbeidsinspectie inspectie marechaussee leger heils veilig thuis zorg veiligheidshuis dtv wav wml
  brp bsn bvh wpg avg ovj amv azc ama ggz wmo jeugdwet bibob apv wmw boa boas wijkagent wijkagente wijkteam recherche zeden zedenrecherche raad kinderbescherming taskforce
  migratiecriminaliteit meld misdaad anoniem openbaar ministerie koophandel kamer zvh rvs cjib nfi interpol frontex ilo iom cnv swz rechtbank hof
  januari februari maart april mei juni juli augustus september oktober november december feb febr mrt apr jun jul aug sept sep okt nov dec
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo pasen kerst carnaval hemelvaart pinksteren ramadan koningsdag
  whatsapp facebook instagram insta tiktok telegram snapchat snap signal teams marktplaats booking airbnb google maps twitter youtube netflix tinder badoo onlyfans uber thuisbezorgd
  deliveroo werkspot temper speurders kinky wechat viber messenger linkedin excel word outlook zoom sharepoint tikkie
  audi bmw opel ford volvo golf polo mercedes vw volkswagen skoda seat toyota renault peugeot citroen fiat dacia kia sprinter transit vito caddy passat iveco scania daf
  signaal signalen besluit actie actiehouder agenda vz voorzitter notulist notulen melder meldster aangever aangeefster betrokkene betrokkenen slachtoffer slachtoffers verdachte
  verdachten dader ketenpartner procesregisseur zorgcoordinator zoco casusoverleg casus hulpverlener mentor docent leerling teamleider beleidsmedewerker contactpersoon
  loverboy mensenhandel arbeidsuitbuiting uitbuiting seksueel crimineel arbeidsmigrant arbeidsmigranten werkgever werkgevers werknemer werknemers uitzendbureau uitzendbureaus inlener onderaannemer
  moe-lander moelander moelanders ogp nvt nb pva tkn svp mbt ivm ihkv cq mn bijv bv vof evt oa aub zsm tov tbv nav vlgs ivm dhr mw mevr mvr mevrouw meneer heer hr fam familie mr mrs dr drs ing ir prof jr sr
  id nr tel mail app sms pdf wifi ov ns a2 n273 apk tl xtc ghb hiv covid ps pc tv gps cc via nl eu vs uk bg ro pl hu tr de be
  nigeriaans ghanees marokkaans syrisch eritrees albanees servisch kroatisch litouws lets filipijns indiaas braziliaans afghaans somalisch ethiopisch iraaks iraans nepalees pakistaans georgisch moldavisch grieks tsjechisch slowaaks seria serie ci
  nederlands pools bulgaars roemeens hongaars engels duits frans spaans turks arabisch russisch oekraiens vietnamees chinees tigrinya portugees italiaans tolk
  persoon locatie onderneming voertuig zaak punt week werk woning pand adres naam telefoon foto info update kort let vraag actiepunt afspraak afspraken notitie melding terugkoppeling
  hoi hallo dag beste groet groeten gr mvg dank bedankt graag ja nee ok oke ivm gister gisteren morgen vandaag vanmorgen vanochtend vanmiddag vanavond
  au pair pairs zzp zzper zzpers freelancer hr payroll fte btw cao kamernr huisnr pp eur pd pw x
  noordoost zuidoost noordwest zuidwest euregio benelux schengen dublin maas peel rijn randstad
  mavo havo vwo vmbo mbo hbo isk ib'er ib basisschool politiebureau gemeentehuis stadhuis burgemeester wethouder raadslid
  geb iban bic dob wet bsnr wacht gem prov regio team unit hoor let advies
  romanian polish bulgarian hungarian german dutch ukrainian english nigerian bundespolizei polizei policja politia ned eng dts sin contr woco sofi merc ctrl bluf booking.com jumbo lidl aldi gamma action blokker ah mcdonald`);

export const particles = list("van de der den het 't t ten ter te vd v/d v.d. el al bin ben ibn abu ait von zu la le du da dos das di del della los las o mc mac op in ould bint y e san st");

/** Words that come straight before a name, whatever the name looks like. */
export const titles = list('gezin dhr mw mevr mvr mevrouw tata abla abi baba wujek ciocia teta hadji haji sjeik meneer heer hr fam familie mr mrs miss mister dr drs ir ing prof juf juffrouw meester pastor pater imam dominee zuster tante oom opa oma pani pan madame madam señor frau herr dokter mej juffr');
export const naming = list('heet heette heten genaamd bijgenaamd geheten genoemd alias bijnaam roepnaam voornaam achternaam ene zekere noemt noemen noemde aka schuilnaam werknaam artiestennaam namens aldus volgens groet groeten gr mvg');

/** Roles and relations: a name often follows, if it looks like one. */
export const roles = list(`
  chef overbuurman overbuurvrouw bovenbuurman bovenbuurvrouw onderbuurman buurjongen buurmeisje schoonzus zwager schoonmoeder schoonvader halfbroer halfzus stiefbroer stiefzus melder meldster aangever aangeefster slachtoffer verdachte dader getuige betrokkene eigenaar eigenaresse huisbaas verhuurder huurder chauffeur voorman ploegbaas ploegleider
  bemiddelaar bemiddelaarster tussenpersoon baas bazin directeur bestuurder exploitant uitbater kroegbaas vriend vriendin broer broers zus zussen moeder vader zoon dochter neef nicht buurman buurvrouw collega
  wijkagent wijkagente agent agente hoofdagent brigadier inspecteur officier rechercheur toezichthouder boa tolk advocaat mentor docent juf meester leerling voogd psycholoog gz-psycholoog arts huisarts
  contactpersoon woordvoerder man vrouw meisje jongen meid kind partner echtgenoot echtgenote ex stiefvader stiefmoeder kok klusjesman koerier bewoner bewoonster student studente scholier
  werknemer werkneemster medewerker medewerkster statushouder uitzendkracht ronselaar pooier loverboy aannemer boer beheerder beheerster campingbaas
  actiehouder dossierhouder notulist voorzitter vz actie rechter schipper kapitein
  pool poolse roemeen roemeense bulgaar bulgaarse hongaar hongaarse turk turkse marokkaan syrier syrische eritreeer eritrese nigeriaan nigeriaanse ghanees ghanese vietnamees vietnamese chinees chinese
  oekrainer oekraiense kosovaar albanees georgier litouwer litouwse nepalees pakistani indier indiase braziliaanse spaanse filipijnse servier afghaan`);

/** Words of contact: with whom follows, sometimes. */
export const links = list('gesproken gesprek sprak spreken gebeld belt belde bel bellen mail mailt app appt contact met via door aan bij info tip namens van over voor en of zegt aldus vraag');

/** Roles after which even an unknown small word is a name. */
export const strictRoles = list(`
  overbuurman overbuurvrouw bovenbuurman bovenbuurvrouw onderbuurman buurjongen buurmeisje schoonzus zwager schoonmoeder schoonvader halfbroer halfzus stiefbroer stiefzus
  melder meldster aangever aangeefster slachtoffer verdachte getuige betrokkene eigenaar huisbaas verhuurder huurder chauffeur voorman ploegbaas ploegleider bemiddelaar tussenpersoon baas bestuurder exploitant
  vriend vriendin broer zus moeder vader zoon dochter neef nicht buurman buurvrouw collega wijkagent wijkagente agent tolk advocaat mentor leerling man vrouw meisje jongen kok
  poolse roemeense bulgaarse hongaarse turkse syrische eritrese nigeriaanse vietnamese chinese oekraiense indiase spaanse braziliaanse litouwse actie bel belde gebeld`);

/** What people do: a name stands before these. */
export const personVerbs = list(`
  zegt zei heeft had is was wil wilde woont werkt werkte belt belde mailt appt komt kwam kent kreeg krijgt geeft gaf vraagt vroeg vertelt vertelde verklaart verklaarde meldt meldde brengt bracht haalt haalde
  rijdt reed regelt regelde int houdt hield slaapt sliep verblijft zit zat staat stond loopt durft spreekt sprak noemt ontkent dreigt slaat betaalt betaalde huurt verhuurt ronselt werft gaat ging
  neemt nam pakt checkt zoekt stuurt mag moet moest kan kon zou zal wordt werd wacht weet wist denkt dacht ziet zag hoort belooft deelt adverteert zingt steelt dealt verkoopt herkent herkende bevestigt
  bolwerkt maakt zwijgt liegt huilt lacht vlucht vluchtte vertrekt vertrok verdwijnt verdween schreeuwt bedreigt bedreigde mishandelt mishandelde chanteert misbruikt beheert runt leidt helpt hielp zorgt kookt danst leent leende tekent tekende opent bezit dwingt dwong beval beveelt doet deed laat liet blijft bleef reageert weigert weigerde vermoedt overlegt bespreekt informeert koppelt vindt vond stelt gebruikt controleert betwist moeder vader zus broer haar zijn`);

/** Small words that are never part of a name. */
export const functionWords = list(`
  de het een en of maar want dus als dat die dit deze wie wat waar wanneer hoe waarom er ook nog al niet geen wel te om aan op in uit bij met zonder voor na over onder tegen tussen door van naar tot
  is zijn was waren wordt worden heeft hebben had hij zij ze ik wij we jij je u jullie hun hen hem haar mijn zijn ons onze alle alles iets niets iemand niemand men zelf zich elke ieder iedere veel weinig
  meer minder weer daar hier toen nu dan even heel erg zeer toch steeds vaak soms altijd nooit binnen buiten boven beneden achter mee verder samen al sinds omdat terwijl zodat zodra hoewel indien tijdens
  mar nie gn ff effe nx tegenover naast langs nabij vlakbij rondom volgens namens wegens vanwege per zo eens twee drie vier vijf zes zeven acht negen tien geweest gaan komen moet kan wil mag zal zou moeten kunnen willen mogen zullen the and of to for with from not
  des zichzelf haarzelf hemzelf mezelf elkaar
  je m'n z'n d'r we're goed slecht nieuw oud groot klein jong zwart wit rood groen blauw geel grijs bruin`);

/** First names that are read as such although they are spelt like a common word. */
export const plainNames = list('li wu xu mo bo jo rob kim mark tim tom bas bob jan piet bram daan ria els lies fleur floor iris joke guus gijs sam ties tess noor kees klaas joost karel dirk eddy henk hendrik harry chris peter frank jack nick rik erik kelly maarten sander');

/** Words of other languages that are names only with a capital. */
export const wordsAbroad = list('nails said my his her name is works work boss takes contract come sunny rich gene chance king star sky mercy patience princess prince love honey candy hope joy may will grace faith queen angel gift nie jest pan na do the she they who want need money help please has that this then than have with when they them see police burner wiem pani march dear sir germany poland hungary ukraine italy spain netherlands thanks hello tengo soy estoy quiero puedo casa calle iglesia puente trabajo dinero miedo ayuda grande para politia policja polizei pomocy praca dom bani acasa');

/** Words of English that are first names as well. */
export const virtues = list('hope joy may will grace faith queen angel gift mercy patience princess prince love honey candy sunny star sky king rich chance gene');

/** Municipalities and villages around here, and towns abroad as they are called in Dutch. */
export const townsNearby = list(`
  heuvelland parkstad beesel bergen gennep horst mook middelaar peel maas venlo venray echt susteren leudal maasgouw nederweert roerdalen roermond weert belfeld tegelen blerick baarlo kessel helden panningen
  maasbree meijel sevenum grubbenvorst lottum broekhuizen meerlo tienray swolgen wanssum meterik america melderslo hegelsom kronenberg reuver swalmen herten horn haelen heythuysen roggel neer
  nunhem buggenum grathem kelpen oler ell hunsel ittervoort neeritter stramproy swartbroek tungelroy altweerterheide ospel leveroy thorn wessem heel beegden linne maasbracht stevensweert ohe laak
  posterholt montfort herkenbosch melick vlodrop odilienberg sweikhuizen arcen velden lomm wellerlooi well siebengewald afferden ottersum milsbeek plasmolen merselo ysselsteyn oostrum oirlo castenray
  leunen veulen heide geijsteren blitterswijck smakt vredepeel sittard geleen heerlen maastricht kerkrade landgraaf brunssum stein beek valkenburg eindhoven helmond deurne asten someren nijmegen boxmeer
  cuijk arnhem tilburg breda rotterdam amsterdam utrecht groningen antwerpen brussel gent luik hasselt genk maaseik bree lommel keulen dusseldorf aken duisburg krefeld kleve kevelaer geldern straelen nettetal
  viersen monchengladbach berlijn hamburg munchen frankfurt dortmund essen wenen parijs londen boekarest boedapest praag warschau krakau sofia athene rome milaan madrid barcelona lissabon istanbul ankara kiev kyiv
  lviv odessa charkiv moskou vilnius kaunas riga tirana pristina belgrado zagreb skopje asmara addis lagos benin abuja accra hanoi saigon sliven plovdiv varna burgas pazardzjik pleven ruse iasi cluj timisoara
  catania napels palermo lampedusa tripoli agadez melilla ceuta izmir edirne thessaloniki trieste ventimiglia calais duinkerken kumanovo mersin gaziantep aleppo idlib kabul herat erbil mosul khartoum mogadishu dakar bamako kano onitsha lome cotonou douala constanta craiova bacau botosani suceava lublin lodz gdansk poznan wroclaw katowice szczecin rzeszow bialystok debrecen miskolc pecs szeged damascus aleppo homs casablanca rabat nador fes tanger oujda`);

/** Names of two letters. */
export const shortNames = list('li wu xu vo vu ho ly mo bo jo ma hu yu ye an ed cy');

/** What people are called by before their name. */
export const bynames = list('mocro dikke lange kleine zwarte grote ouwe oude rooie blonde kale gekke schele malle witte jonge');

/** Family names of Vietnam that stand first and are spelt like a Dutch word or too short for a list. */
export const leadingNames = list('bui vo vu le do ho ly ngo dang phan mei xiao wang wong lin sun lam lau ma hu gao han cao song tang pan wei lee kim chan mai dinh');

/** Small words of other languages: a line with some of them is no Dutch. */
export const wordsBetween = list(`
  the they he she his her my are were and with for not have has want from when who what this that you your our take took keep will cannot because there boss work money please it its till now says said which where an but if than him them must should would could can does did been get got goes went came only very always never also about after before some any yes mum dad
  nie jest sie ze za po dla jak ale tylko juz mam mi moje mnie mowi szef kiedy gdzie ich nicht und ist ein eine mit fur auf wir haben wird sind
  nu este sunt si pe din cu mai imi lui sau am ai are cand soy estoy tengo que por para con yo pero los las una es
  je pas les des est une pour avec dans ve bir bu icin degil cok var yok ben nem az es egy hogy ne da se ot sam si mu ima shte`);

/** Months, in full and short. */
export const monthWords = list('januari februari maart april mei juni juli augustus september oktober november december jan feb febr mrt apr jun jul aug sept sep okt nov dec');
