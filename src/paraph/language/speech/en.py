"""How English articles say who said what."""

from __future__ import annotations

from paraph.language.speech.table import Speech

_THEY = (
    r"(?:claim|insist|argue|complain|warn|note|add|admit|acknowledge|maintain|contend|report"
    r"|deny|swear|allege|assert|stress|suggest|concede|recall|agree|confirm|estimate|explain|reply"
    r"|answer|object|promise|counter|predict|emphasi[sz]e|point\sout|reckon|stipulate|pledge"
    r"|repeat|remember|caution|declare|state)(?=\s(?:that|it|they|there|he|she)\b)"
    r"|(?:insist|argue|complain|contend|maintain|reckon|claim|deny|admit)"
    r"(?=\s(?:the|their|this|these|no|such)\s)"
)
"""What several say, which without a clause behind it may be a noun, or stand behind a verb."""
_MORE = (
    r"used\sto\s(?:say|joke|tell\s\w+)|likes\sto\ssay|(?:is|are|was|were)\s(?:understood|said|reported|believed|alleged)"
    r"\sto\shave\s(?:said|told|warned|promised|assured|informed|argued|insisted|admitted|denied)|(?:finds?|found)(?=\sthat\b)|(?:made|makes)\splain|(?:took|takes)\sthe\sview"
    r"|(?:gives?|gave|given)\s(?:assurances|notice|an?\s(?:assurance|undertaking|guarantee|pledge))(?=\sthat\b)"
    r"|(?:is|was|are|were|remains?)\s(?:adamant|certain|convinced|confident|of\sthe\s(?:opinion|view))(?=\sthat\b)"
    r"|(?:expressed|expresses|voiced|voices)\s(?:\w+\s)?(?:hope|confidence|concern|doubts?|fears?|regret"
    r"|surprise|certainty|belief|the\s(?:hope|view|belief|opinion))(?=\sthat\b)"
    r"|undertook|undertakes|(?:committed|commits)\s(?:himself|herself|itself|themselves)\sto(?=\s)"
    r"|(?:made|makes)\s(?:the|a)\s(?:point|case|claim)(?=\sthat\b)|enthused|fretted|pondered|rejoiced"
    r"|sniffed|sobbed|drawled|intoned|mumbled|stammered|stuttered|hissed|roared|bellowed|queried"
    r"|demurred|conjectured|postulated|surmised|theori[sz]ed|imparted|relayed|notified|notifies|cabled"
    r"|radioed|texted|e-?mailed|blogged|messaged|(?:told|tells)\sof|spells\sout|(?:laid|lays)\sout"
    r"|joined\sin|butted\sin|cut\sin|broke\sin|piped\sup|(?:began|begins)(?=\s\ue001)"
    r"|jeered|(?:denies|denied)\s(?=having|being)"
)
_SAYS = (
    r"(?:asked|asks|begged|begs|wishes|wished)\s(?:(?:us|me|the\spaper|this\snewspaper)\s)?to\s(?:add|say|note|stress|clarify|point\sout)"
    r"|(?:issued|released)\sa\sstatement\ssaying|said|says|say|told|tells|stated|states|added|adds|noted|notes|stressed|stresses|emphasi[sz]ed"
    r"|emphasi[sz]es|underlined|underlines|underscored|underscores|announced|announces|confirmed"
    r"|confirms|explained|explains|warned|warns|denied|denies|reported|reports|declared|declares"
    r"|insisted|insists|argued|argues|acknowledged|acknowledges|admitted|admits|recalled|recalls"
    r"|reiterated|reiterates|reaffirmed|reaffirms|affirmed|affirms|asserted|asserts|claimed|claims"
    r"|commented|comments|concluded|concludes|continued|continues|cautioned|cautions|replied"
    r"|replies|responded|responds|answered|answers|remarked|remarks|observed|observes|pointed\sout"
    r"|points\sout|revealed|reveals|disclosed|suggested|suggests|maintained|maintains|predicted"
    r"|predicts|pledged|pledges|promised|promises|vowed|vows|proposed|proposes|wrote|writes|tweeted"
    r"|posted|testified|agreed|specified|clarified|clarifies|informed|informs|assured|assures"
    r"|asked|asks|went\son|made\s(?:it\s)?clear|contended|contends|conceded|concedes|indicated"
    r"|indicates|signalled|signaled|quipped|joked|urged|urges|called|calls|estimated|estimates|believes|believe|forecast|forecasts"
    r"|put\sit|puts\sit|phrased\sit|recited|recites|proclaimed|proclaims|cried|cries|yelled|yells|called\sout|calls\sout|chuckled"
    r"|chuckles|barked|barks|groaned|groans|grumbled|grumbles|declaimed|put\sthe\srecord\sstraight|set\sthe\srecord\sstraight"
    r"|laughed|laughs|smiled|smiles|sighed|sighs|muttered|mutters|murmured|whispered|whispers"
    r"|shouted|shouts|shrugged|shrugs|grinned|exclaimed|exclaims|corrected|corrects|jokes"
    r"|countered|counters|retorted|retorts|objected|objects|recounted|recounts|alleged|alleges"
    r"|boasted|boasts|lamented|laments|complained|complains|swore|snapped|interjected|elaborated"
    r"|opined|mused|recommended|recommends|advised|advises|instructed|ruled|hinted|hints|implied"
    r"|inquired|enquired|threatened|threatens|ventured|volunteered|attested|attests|certified"
    r"|certifies|guaranteed|guarantees|reminded|reminds|reasoned|repeated|repeats|rejoined"
    r"|summed\sup|sums\sup|summari[sz]ed|pleaded|protested|protests|conveyed|spelled\sout|spelt\sout"
    r"|(?:estimate|predict|argue|warn|insist|expect|contend|maintain|assume|(?<=s\s)(?:report|claim|note|stress|hope|fear))(?=\sthat\b)"
    r"|(?:contests|contested|disputes|disputed|refutes|refuted)(?=\sthat\b)|puts?(?=\s[^,.;:]{3,60}\sat\s(?:\w+\s)?[\d$€£])|wondered|wonders|wonder(?=\swh)|(?:wanted|wants|want)\sto\sknow|accused|accuses|accuse|read\sout|interrupted|interrupts|chimed\sin|let\sit\sbe\sknown|let\sslip|Said|Says|(?:was|is|were)\s(?:blunt|clear|adamant|categorical|unequivocal|emphatic)(?=:)|reckons|reckoned|reckon(?=\sthat\b)|tell(?=\s(?:me|us|him|her|them|you)\b)|shot\sback|shoots\sback|hit\sback|hits\sback|fired\sback|weighed\sin|chipped\sin|divulged|confided|confides|fumed|fumes|scoffed|scoffs|bristled|beamed|beams|gushed|growled|moaned|moans|wailed|reflected|reflects|deadpanned|thundered|urges|chided|marvell?ed|raged|crowed|sneered|blurted\sout|hollered|recollected|recollects|rued|spat|noted|remembers|remembered(?=\sthat\b)|explaining|(?:branded|brands|labelled|labels|dubbed|dubs|denounced|denounces|blasted|slammed|derided|decried|mocked|hailed|derides|decries|depicted|portrayed)(?=\s[^,.;:]{2,60}\ue001)|spoke(?=\sof\s(?:an?\s)?\ue001)|speaks(?=\sof\s(?:an?\s)?\ue001)|talked(?=\sof\s(?:an?\s)?\ue001)|offered(?=\sto\s)|offers(?=\sto\s)|blamed|blames|demanded|speculated|hastened\sto\sadd"
)
_HOLDS = (
    r"noted|notes|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|underlined|underlines|underscored"
    r"|underscores|announced|announces|confirmed|confirms|denied|denies|reiterated|reiterates"
    r"|reaffirmed|reaffirms|affirmed|affirms|acknowledged|acknowledges|admitted|admits|pledged"
    r"|pledges|promised|promises|vowed|vows|proposed|proposes|warned\s(?:of|against)"
    r"|warns\s(?:of|against)|insisted\son|insists\son|called\s(?:for|on)|calls\s(?:for|on)"
    r"|pointed\sto|points\sto|welcomed|welcomes|urged|urges|recalled|recalls"
    r"|spoke\s(?:in\sfavou?r\sof|against)|rejected|rejects|praised|praises|demanded|demands"
    r"|hailed|criticised|criticized|condemned|condemns|described|describes|called|calls"
    r"|expressed|expresses|ruled\sout|rules\sout|dismissed|dismisses|voiced|voices|outlined|outlines"
    r"|unveiled|unveils|requested|requests|disclosed|revealed|reveals|hinted\sat|hints\sat"
    r"|alluded\sto|referred\sto|refers\sto|mentioned|mentions|predicted|predicts|forecast"
    r"|(?:branded|brands|labelled|labels|dubbed|dubs|denounced|denounces|blasted|slammed|derided|decried|mocked|derides|decries|depicted|portrayed)(?=\s[^,.;:]{2,60}\ue001)|offered(?=\sto\s)|offers(?=\sto\s)|recommended|recommends|defended|defends|guaranteed|guarantees|threatened|floated"
    r"|undertook|undertakes|(?:committed|commits)\s(?:himself|herself|itself|themselves)\sto"
    r"|(?:told|tells)\sof|puts?(?=\s[^,.;:]{3,60}\sat\s(?:\w+\s)?[\d$€£])|complained\s(?:of|about)|apologi[sz]ed\sfor|disputed|disputes"
)
_NAMES_IN_LY = (
    r"(?:kel|emi|sal|bil|mol|pol|shel|bever|kimber|hol|li|car|wal|dol|nel|wil|ceci|ever|e|rei|connol|donnel|connel|da|hea|tul"
    r"|reil|o['’]reil|fair|al)ly(?!\w)"
)
"""Names that end as adverbs do."""
_DAYS = r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_A_DAY = rf"(?:{_DAYS})(?!['’\w]|\.\w|-\w|\s(?:morning|evening|afternoon|night)['’])"
"""A day of the week by itself, and not what is of that day: "Monday morning's storm"."""
_MONTHS = r"January|February|March|April|May|June|July|August|September|October|November|December"

SPEECH = Speech(
    code="en",
    says=f"{_SAYS}|{_MORE}|{_THEY}",
    holds=_HOLDS,
    adverbs=(
        r"also|then|later|earlier|further|again|repeatedly|has|have|had|however|nevertheless"
        r"|meanwhile|only|already|recently|publicly|himself|herself|themselves|both|all|too|just"
        rf"|once|even|clearly|firmly|reportedly|previously|briefly|(?!famil|assemb|suppl|ital|jul|all|monopol|repl|appl|compl|rall|{_NAMES_IN_LY})\w+ly"
        rf"|on\s(?:{_DAYS})(?:\s(?:morning|evening|afternoon))?|yesterday|today|(?:{_DAYS})"
        r"|in\sturn|for\s(?:his|her|its|their)\spart|on\s\d{1,2}\s\w+(?:\s\d{4})?"
        rf"|on\s(?:{_MONTHS})\s\d{{1,2}}(?:,\s\d{{4}})?"
    ),
    besides=(
        rf"(?:on|late|late\son|early\son|early)\s{_A_DAY}(?:\s(?:morning|evening|afternoon|night))?"
        rf"|{_A_DAY}(?:\s(?:morning|evening|afternoon|night))?|yesterday(?!['’])"
        r"|today(?!['’])|afterwards|last\s(?:week|month|year|night)(?!['’])|(?:this\s(?:week|month|year)|\w+\s(?:days?|weeks?|months?|years?)\sago)(?=\sthat\b)|earlier\s(?:this|on|in)?\s?\w+(?:\s\w+)?"
        rf"|on\s\d{{1,2}}\s(?:{_MONTHS})(?:,?\s\d{{4}})?"
        rf"|on\s(?:{_MONTHS})\s\d{{1,2}}(?:,\s\d{{4}})?"
        r"|(?:in|during|at|after|following|before|on)\s(?:an?|the|his|her|its|their)\s"
        r"(?:[\w’'-]+\s){0,4}(?:statement|interview|speech|briefing|conference|address|remarks|letter"
        r"|meeting|talks|session|summit|ceremony|release|post|call|forum|event|visit|broadcast"
        r"|message|note|email|e-mail|tweet|memo|column|report|hearing|opening|sidelines)(?:\swith\sthe\s(?:agency|newspaper|paper|channel|broadcaster|magazine|station))?(?:\s(?:with|to|on|at|in|of)\s(?:the\s)?"
        r"[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3})?"
        r"|in\s[A-Z][\w-]+(?:\s[A-Z][\w-]+)?|in\s(?:reply|response|conclusion|addition|english)"
        r"|(?:to\s)?(?:reporters(?:\sin\s[A-Z]\w+)?|journalists|the\spress|lawmakers|deputies|parliament|the\sagency"
        r"|(?:her|him|them|you)(?=,?\sthat\b)|him|them"
        r"|(?:the|this|our)\s(?:newspaper|paper)|our\sreporter|the\schannel|the\sbroadcaster|the\saudience|delegates"
        r"|the\smedia|members\sof\sparliament|us|me|the\sconference|the\sforum|the\scouncil"
        r"|the\scommittee|viewers|investors|state\s(?:television|tv|media|radio)|television|radio)"
        r"|to\s(?:the\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3}(?=\sthat\b|[.,])"
        r"|by\s(?:phone|telephone|email|e-mail)|via\s\w+|live\son\s\w+|bluntly|again|\w+ly"
        r"|when\sasked(?:\sabout[^,.]{1,60})?"
    ),
    that=r"that",
    saying=(
        r"(?:before|while|and\sthen|after)\s(?:saying|stressing|insisting|noting|warning|pointing\sout"
        r"|promising|acknowledging|admitting)|promising|declaring|suggesting|asserting|joking|alleging"
        r"|maintaining|predicting|indicating|remarking|observing|replying|announcing|revealing"
        r"|contending|pledging|vowing|repeating|"
        r"before\s(?:adding|concluding|conceding)|adding|conceding|admitting|acknowledging|claiming|telling\sthem|noting|stressing|saying|emphasi[sz]ing|explaining|pointing\sout|warning|recalling"
        r"|accusing|(?:calling|describing)(?=\s(?:\w+\s){1,6}(?:as\s)?\ue001)|insisting|arguing|confirming|stating|telling\s\w+|underlining|underscoring|reiterating"
    ),
    going_on=r"added|adds|continued|continues|went\son|concluded|concludes|adding|noted|stressed",
    according=r"according\sto|in\sthe\swords\sof|in\sthe\s(?:view|opinion)\sof|per",
    as_=r"as",
    offices={
        "": (
            r"unionists?|environmentalists?|builders?|predecessor|successor|counterpart|harbou?rmaster|colleagues?|neighbou?rs?|students?|passengers?|drivers?|doctors?|nurses?|coach|musicians?|"
            r"chief\sexecutive(?:\sofficer)?|shopkeeper|baker|butcher|barber|cook|waiter|caretaker|gardener|carpenter|plumber|electrician|mechanic|pensioner|retiree|dockers?|steelworkers?|spokespersons?|lobbyist|ferryman|lorry\sdriver|minister|president|prime\sminister|premier|chancellor|ambassador|secretary|director"
            r"|head|chief|governor|mayor|envoy|spokesperson|spokespeople|officials?|sources?"
            r"|analysts?|experts?|diplomats?|ceo|executives?|negotiators?|commissioner|advis[eo]rs?"
            r"|professor|economists?|lawyers?|lawmakers?|deputy|deputies|senators?|representatives?"
            r"|leaders?|coordinator|chair|chairperson|speaker|general|minister-counsellor|consul"
            r"|secretary-general|director-general|secretary\sgeneral|director\sgeneral|manager"
            r"|founder|owner|engineer|researchers?|scientists?|residents?|critics?|observers?"
            r"|person|people|ministers|presidents|ambassadors|rector|judge|prosecutor|attorney|counsel|captain"
            r"|commander|archaeologist|historian|farmer|teacher|activists?|campaigners?|treasurer"
            r"|clerk|member|co-chair|editor|correspondent|journalist|author|delegates?|delegate"
            r"|aides?|foreign\ssecretary|first\slady|leader|witness(?:es)?|mediators?|inspectors?"
            r"|councill?ors?|trustees?|mayors|governors|vice-president|vice\spresident|under-?secretary"
            r"|attach[ée]|charg[ée]\sd['’]affaires|directors|supervisor|superintendent|administrator"
            r"|commissioners|comptroller|auditors?|registrar|notary|barrister|solicitors?|arbitrators?"
            r"|judges|magistrate|chief\sjustice|justice|bishop|archbishop|imam|rabbi|priest|pastor"
            r"|patriarch|dean|principal|provost|vice-chancellor|lecturer|scholars?|academics?"
            r"|physicist|biologist|chemist|geologist|curator|librarian|architects?|planners?"
            r"|developers?|contractors?|consultants?|strategist|traders?|bankers?|brokers?|investors?"
            r"|shareholders?|chief\soperating\sofficer|chief\sfinancial\sofficer|cfo|coo"
            r"|president-elect|prime\sminister-designate|pilots?|skipper|sailors?|miners?|workers?|employees?|tenants?"
            r"|landlords?|shopkeepers?|hotelier|tourists?|visitors?|travell?ers?|parents?|mother"
            r"|father|pupils?|graduates?|athletes?|players?|swimmer|runner|goalkeeper|trainer|referee"
            r"|organi[sz]ers?|volunteers?|veterans?|refugees?|survivors?|victims?|citizens?|voters?"
            r"|candidates?|nominee|mps?|meps?|legislators?|whip|commentators?|columnist|blogger|writer"
            r"|novelist|poet|actor|singer|composer|conductor|producer|film-?maker|artists?|painter"
            r"|photographer|designer|chef|surgeon|physician|paramedics?|pharmacist|psychologist"
            r"|firefighters?|officers?|detective|sergeant|colonel|major|admiral|lieutenant|brigadier"
            r"|marshal|soldiers?|guards?|rapporteur|plenipotentiary|nuncio|emissary|interpreter"
            r"|translator|guide|technicians?|chiefs|heads|managers|professors|chairs|scientist"
            r"|owners|engineers|teachers|farmers|historians|archaeologists|editors|envoys|controller"
        ),
        "f": (
            r"sister|wife|daughter|widow|aunt|niece|grandmother|woman|spokeswoman|chairwoman|queen|princess|businesswoman|congresswoman|saleswoman"
            r"|councilwoman|alderwoman|actress|midwife|policewoman|stateswoman|duchess|empress"
        ),
        "m": (
            r"brother|husband|son|widower|uncle|nephew|grandfather|man|spokesman|chairman|king|prince|businessman|congressman|sultan|emir|emperor"
            r"|councilman|alderman|ombudsman|fisherman|policeman|statesman|duke|craftsman|foreman"
        ),
    },
    bodies=(
        r"inspectorate|registry|treasury|tribunal|brigade|museum|theatre|theater|hospital|clinic|school|college|club|church|diocese|airline|railway|shipyard|refinery|brewery|owner(?=\sof\sthe\s(?:mine|plant))|port\sauthority|customs|coastguard|exchange|society|league|coalition|co-?op|utility|manufacturer|supplier|contractor|ministry|trust(?!\sin\b)|charity|guild|co-?operative|syndicate|government|side|agency|office|department|embassy|council|commission|parliament|bank"
        r"|group|organi[sz]ation|company|administration|cabinet|committee|board|union|association"
        r"|institute|university|authority|service|court|chamber|party|delegation|presidency|mission"
        r"|federation|fund|foundation|network|consortium|operator|corporation|press\sservice"
        r"|kremlin|senate|house|secretariat|assembly|city|opposition|firm|consulate|newspaper"
        r"|daily|magazine|channel|broadcaster|outlet|website|watchdog|regulator|palace|police|army"
        r"|newspapers|tabloids|headquarters|bureau|alliance|bloc|state|country|republic|town\shall"
    ),
    papers=(
        r"(?:article|section|paragraph|clause|annex|schedule|appendix)\s\d+(?:\.\d+)*(?:\(\d+\))?|(?:earlier\s|previous\s)?version|contract|charter|lease|licen[cs]e|tender|concession|poster|leaflet|sign(?!\w)|section|clause|"
        r"(?:joint\s)?(?:statement|communiqu[ée]|declaration|press\srelease)|release|report"
        r"|inspection|investigation|probe(?=\sfound)|review(?=\s(?:found|showed|concluded|by|of))"
        r"|test\sresults|document|study|inquiry|enquiry|audit|data|statistics|analysis|findings|calculations|census|estimates(?!\sthat)|accounts|letter|(?<!took\s)(?<!take\s)(?<!takes\s)(?<!taken\s)note(?!\sthat)|memorandum|text|resolution|decree|minutes|bulletin|notice|agreement"
        r"|protocol|treaty|draft|documents|figures|poll|survey|records|papers|deal(?!\s(?:with|of)\b)|pact|accord"
        r"|(?:programme?|plan)(?=[^.;:]{0,60}?\s(?:provides\s(?:for|that)|envisages|foresees|stipulates)\b)"
        r"|settlement|convention|constitution|ruling|understanding(?=\s(?:signed|reached|between))|memoranda|by-?laws|terms(?=\s+(?:oblige|require|allow|provide|state|say))"
    ),
    sides=(
        r"(?:two\s|both\s|contracting\s)?(?:sides|parties|countries|governments|presidents|leaders"
        r"|ministers|delegations|nations|capitals)|heads\sof\s(?:state|government|delegation)"
        r"|heads\sof\sstate\sand\sgovernment|participants|signatories|interlocutors"
        r"|(?<!section\s)(?<!article\s)(?<!clause\s)(?<!agreement\s)(?<!statement\s)(?<!report\s)(?<!treaty\s)(?<!text\s)"
        r"(?<!letter\s)(?<!contract\s)(?<!document\s)(?<!release\s)(?<!protocol\s)(?<!declaration\s)(?<!resolution\s)(?<!ministry\s)(?<!council\s)(?:two\s|both\s|contracting\s)?states"
    ),
    the=r"one\sof\s(?:the|its|his|her|their)|the|a|an|his|her|its|their|another|one|several|some|many|our|your|my|this|that",
    plain=(
        r"\d+-year-old|senior|former|deputy|foreign|prime|chief|acting|vice|top|government|ministry|company"
        r"|embassy|executive|general|energy|defen[cs]e|finance|trade|interior|justice|transport"
        r"|health|culture|education|agriculture|environment|economy|economic|presidential|press"
        r"|state|first|second|lead|leading|local|regional|national|military|political|independent"
        r"|managing|council|city|permanent|special|official|western|european|diplomatic|joint|bank"
        r"|industry|security|market|then|outgoing|incoming|newly|appointed|unnamed|anonymous|two"
        r"|several|some|many|border|railway|port|project|parliamentary|opposition|party"
    ),
    of_their=r"of|for",
    at_their=r"at|in|to|on|with|from",
    titles={
        "mr": "m",
        "mrs": "f",
        "ms": "f",
        "miss": "f",
        "dr": "",
        "prof": "",
        "sir": "m",
        "lady": "f",
        "lord": "m",
        "dame": "f",
        "mister": "m",
        "madam": "f",
        "madame": "f",
        "sheikh": "m",
        "gen": "",
        "col": "",
        "lt": "",
        "capt": "",
        "sen": "",
        "rep": "",
        "gov": "",
        "amb": "",
        "hon": "",
        "rev": "",
        "father": "m",
    },
    pronouns={"he": "m", "she": "f", "they": "p", "it": "n"},
    within=r"&|de|del|della|di|da|van|von|der|den|la|le|bin|ibn|al|el|ben|of|dos|du|y",
    not_names=(
        r"Dad|Daddy|Mum|Mummy|Mom|Grandma|Grandpa|The|A|An|In|On|At|By|For|From|To|With|After|Before|During|Since|Until|When|While|If|As"
        r"|But|And|Or|So|Yet|He|She|They|It|We|I|You|This|That|These|Those|There|Here|His|Her|Its"
        r"|Their|Our|My|Your|What|Who|Which|Where|Why|How|Not|No|Yes|According|Asked|Speaking"
        r"|Earlier|Later|Last|Next|However|Meanwhile|Both|All|Some|Many|Several|Also|Then|Now"
        r"|Although|Though|Because|Under|Over|About|Between|Among|Against|Despite|Following|Under"
        r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April"
        r"|May|June|July|August|September|October|November|December|Today|Yesterday|Tomorrow"
        r"|Mr|Mrs|Ms|Dr|Prof|Another|Each|Every|Neither|Either|Once|Only|Even|Still|Just|Let|Q|A"
        r"|Addressing|Commenting|Answering|Responding|Citing|Quoting|Asked|Nobody|One|Two|Three"
        r"|Interview|Recently|Separately|Finally|First|Second|Third|Per|Out|Of|Within|Without|Were|Was|Is"
        r"|Are|Will|Would|Has|Have|Had|Do|Does|Did|Can|Could|Should|May|Might|Must|Reporters|Said|Says|Others"
        r"|Unless|Whether|Whenever|Lest|Perhaps|Maybe|Suppose|Supposing|Imagine|Assume|Assuming"
        r"|Everyone|Everybody|Nor|None|Few|Most|Rumou?rs?|Nothing|Something|Anyone"
    ),
    prepositions=(
        r"with|of|to|by|in|at|on|from|for|against|between|after|before|about|into|under|alongside"
        r"|near|and|over|through|via|without|like|than|met|visited|thanked|told|joined|received"
        r"|hosted|called|including|called|between|from|asked|urged|accompanied|welcomed|succeeded"
    ),
    relative=r"who|which|whose|where|whom",
    short=(
        r"mr|mrs|ms|dr|prof|st|gen|col|lt|capt|sen|rep|gov|hon|rev|jr|sr|no|art|inc|ltd|co|corp|vs"
        r"|etc|e\.g|i\.e|u\.s|u\.k|u\.n|e\.u|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct"
        r"|nov|dec|approx|amb|para"
    ),
    asks=r"q|question|interviewer|reporter|journalist|correspondent|moderator|host|presenter",
    answers=r"a|answer",
    communique=(
        r"joint\s(?:press\s)?(?:statement|communiqu[ée]|declaration)|communiqu[ée]|joint\srelease"
    ),
    declares=(
        r"agreed|reaffirmed|affirmed|reiterated|noted|stressed|underlined|underscored|emphasi[sz]ed"
        r"|expressed|confirmed|welcomed|stated|acknowledged|recognised|recognized|condemned"
        r"|called\s(?:for|on)|pledged|undertook|decided|instructed|recalled|supported|expect|agree"
        r"|reaffirm|affirm|reiterate|note|stress|underline|emphasi[sz]e|express|confirm|welcome"
        r"|acknowledge|recognise|recognize|condemn|call\s(?:for|on)|pledge|undertake|decide"
        r"|recall|support|intend|intended|resolved|praised|commended|highlighted"
    ),
    not_before=r"took|take|takes|taken|his|her|its|these|those|such|no|any|media|press|to|be|been|being|was|were|is|are|the|an?|will|would|not|must|should|may|can|could",
    not_after=r"by\b(?!\s(?:phone|telephone|e-?mail|letter|text|radio|video|post|fax))|plans?\b(?=\s(?:was|were|is))",
    quoted=(
        r"(?:was|were)\sheard\sto\ssay(?:\sthat)?|(?:was|were|is)\squoted(?:\sby\s(?P<outlet>[^,]{2,60}?))?\sas\ssaying"
        r"|(?:was|were|is)\squoted\sas\ssaying\sby\s(?P<outlet2>[\w\s]{2,40})"
    ),
    of=r"to(?=\s\w+ing\b)",
    citing=r"citing|quoting|with\sreference\sto|referring\sto",
    nothing=r"(?:the|this|that|these|those|all|such|any)\s(?:\w+\s)?(?:claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|information|figures?)|so|nothing|(?:this|that|it)(?:\s(?:to|in|on|at|again|before|when|because)\s.*)?|little|more|as\smuch|yes|no|otherwise|goodbye|hello",
    would=r"would",
    owners={"him": "m", "her": "f", "them": "p", "his": "m", "their": "p"},
    possessed=r"in\s(?P<owner>his|her|their)\s(?:words|view|opinion|estimation)",
    reports=r"reported|reports|wrote|writes|quoted|quotes|said|says",
    speaking=r"speaking|addressing|answering|commenting|in\s(?:a|an|his|her)\s(?:statement|interview)|at\sa\s\w+",
    bare=(
        r"insist|argue|complain|contend|maintain|reckon|claim|deny|admit|concluded|concludes"
        r"|(?:made|makes)\s(?:it\s)?clear|(?:made|makes)\splain|observed|declared|declares|affirmed"
        r"|complained|complains|points?\sout|pointed\sout|indicated|remarked|asserted"
        r"|asserts|reiterated|cautioned|emphasi[sz]ed|underlined|swears|replies|recalls|testified"
        r"|(?:issued|released)\sa\sstatement\ssaying|said|says|told|added|adds|noted|notes|warned|warns|claimed|claims|argued|argues"
        r"|acknowledged|admitted|explained|explains|stated|states|suggested|insisted|insists"
        r"|predicted|confirmed|confirms|announced|announces|conceded|agreed|promised|wrote|assured|reckons|reckoned|tell|let\sslip|conceded|concedes|contends|contended|swore|confided|replied|quipped"
        r"|estimated|estimates|believes|believe|forecasts|say|reported|reports|denied|maintained|stressed|recalled|pledged|vowed|clarified"
    ),
    voice=r"through|by\sthe\svoice\sof|via|speaking\sthrough",
    provides=(
        r"(?:found|finds|showed|shows|show|concluded|revealed|suggested|suggests|estimated|estimates|warned|warns|indicate|indicated|confirm|confirmed|argued|argues|noted|notes|says|said|states|stated)(?=\sthat\b|[.,]|$|\s(?:the|it|they|there|no|a|an|its|their|each|both)\s[^,.;:]{0,60}?\s?(?:would|will|has|had|have|is|was|were|are|could|may|might|must|should)\b)|(?:found|finds|showed|shows|show)(?=\sthe\s)|allows|permits|forbids|prohibits|bars|obliges|provides?(?:\sfor)?|stipulates|stipulate|sets\sout|lays\sdown|foresees|envisages|specifies|reads|requires|prescribes|establishes|provided|stipulated|guarantees|provides\sfor"
        r"|calls\sfor|grants|entitles|commits|binds|caps|imposes|obligates|authori[sz]es|empowers|mandates|limits"
        r"|sets\sup(?=\san?\s)|recommends(?=\s(?:that|the|an?)\s)"
        r"|sets(?!\s(?:up|off|out|sail|foot))(?=\s(?:an?|the|no|\d+|out)\b)|gave|gives(?=\s(?:[\w’'-]+\s){1,4}?(?:the\s(?:right|option|power)|until|\w+\s(?:days|weeks|months|years)|access|priority))"
        r"|specified|required|obliged|allowed|permitted|prohibited|foresaw|envisaged|entitled|committed"
    ),
    under=(
        r"under\sthe\s(?:terms|provisions|conditions)\sof|under|pursuant\sto|in\saccordance\swith"
        r"|by\svirtue\sof|in\sthe\sterms\sof"
    ),
    faceless=r"(?:an?\s)?(?:unnamed|anonymous|unidentified)\s[\w-]+|(?:an?\s)?(?:(?:unnamed|anonymous|two|several|unidentified|well-placed|diplomatic|government)\s)*(?:sources?|persons?|people)",
    quoting=(
        r"quoted|quotes|cited|cites|quoting|citing|recall(?:s|ed)|remember(?:s|ed)|describ(?:es|ed)"
        r"|hears?|heard|accus(?:es|ed)|thank(?:s|ed)|mock(?:s|ed)|blam(?:es|ed)|critici[sz](?:es|ed)"
    ),
    second=r"[Yy]ou(?:\s\w+){1,3}\s(?:saying|promising)(?=\sthat\b)|[Yy]ou(?:['’]ve|['’]d|\shave|\shad)?(?:\s(?:once|also|just|yourself|even))?\s(?:said|told\s\w+|claimed|promised|announced|wrote|argued|insisted|warned|suggested)",
    first=r"(?:^|(?<=[^\w]))I(?:['’]ve|['’]d)?(?:\s(?:have|had|just|also|then|only|simply|always|already))*\s(?:said|told\s(?:(?:the|our|my|your|his|her)\s)?\w+|asked|replied|answered|wrote|added|repeated|promised|warned\s\w+|explained|insisted|suggested)",
    in_paper=r"it\ssays|it\sis\s(?:said|stated|written|stipulated)|it\sstates",
    afterwards=(
        r"(?:(?:shortly|soon|immediately|right)\s)?(?:after|following|since|before)\s(?:the|this|our|that|we)\s"
        r"(?:[\w’'-]+\s){0,2}(?:programme|program|broadcast|show|interview|conversation|press\sconference|briefing"
        r"|recording|hearing|session|call|talk|spoke|met)\b"
        r"|(?:contacted|reached|approached|asked)\s(?:[\w’'-]+\s){0,3}(?:after|following|since)\b"
    ),
    tells=r"(?:is|are|was|were)\s\w+\sto\shave\s(?:told|warned|assured|informed|promised)|told|tells|informed|informs|assured|assures|reminded|warned",
)
