import type { Language } from './language';
import { list } from './list';

export const dutch: Language = {
	name: 'Dutch',
	quote: {
		by: ['door'],
		on: ['Op'],
		wrote: ['het volgende geschreven', 'schreef'],
		wroteBeforeName: ['schreef'],
		fields: {
			from: ['Van'],
			sent: ['Verzonden'],
			date: ['Datum'],
			to: ['Aan'],
			copy: ['Kopie'],
			other: ['Beantwoorden - Aan'],
			subject: ['Onderwerp'],
		},
		originalMessage: ['Oorspronkelijk bericht', 'Origineel bericht', 'Doorgestuurd bericht'],
		forwarded: ['Begin doorgestuurd bericht'],
	},
	signature: {
		closings: list`
			Met vriendelijke groet; Met vriendelijke groeten; Vriendelijke groet; Vriendelijke groeten
			Hartelijke groet; Hartelijke groeten; Groeten; Groet; Mvg
		`,
		sentFrom: list`
			Verzonden vanaf; Verstuurd vanaf; Verzonden met; Verzonden via; Outlook voor; BlueMail voor
			Download Outlook voor
		`,
		phone: ['Telefoon', 'Mobiel'],
		speech: list`
			ik; mij; me; mijn; wij; we; ons; onze; u; uw; je; jij; jullie; graag; alstublieft; bedankt; dank; is
			zijn; ben; kunt; kunnen; wanneer; hoe; niet; geen
		`,
	},
	disclaimer: {
		titles: ['disclaimer', 'vertrouwelijkheid'],
		thisMessage: ['dit bericht', 'deze e-mail', 'deze mail', 'de informatie in'],
		confidential: ['vertrouwelijk', 'vertrouwelijke', 'uitsluitend bestemd'],
		misdirected: list`geadresseerde; ontvanger; abusievelijk; per vergissing; ten onrechte; bestemd voor; bestemd is`,
		addedBelow: ['denk aan het milieu', 'virusvrij'],
	},
	banner: {
		seldomWrites: [
			'U ontvangt niet vaak e-mail van',
			'U ontvangt niet vaak e-mails van',
			'Je ontvangt niet vaak e-mail van',
			'Je ontvangt niet vaak e-mails van',
		],
		external: ['extern', 'externe e-mail', 'externe afzender'],
		outside: ['van buiten', 'externe afzender', 'externe e-mail'],
		links: ['links', 'koppelingen', 'bijlagen', 'bijlage'],
	},
	stop: {
		words: list`
			stop(?:pen)?(?: (?:ermee|hiermee|met (?:mailen|e-?mailen|deze mails|spammen|mij (?:te )?(?:mailen|contacteren)|het sturen)))?; hou(?:dt|d)? (?:hiermee |ermee )?op; ophouden; basta; genoeg; uitschrijven; (?:mij |me |ons )?(?:uitschrijven|afmelden|verwijderen); schrijf (?:mij|me|ons) uit; afmelden; afmelding; uitschrijving; meld (?:mij|me|ons) af; uitgeschreven
			verwijder (?:mij|me|ons|mijn (?:e-?mail|gegevens|adres|e-?mailadres|mailadres)); haal (?:mij|me|ons) (?:eraf|er af|van de lijst); geen (?:verdere |nieuwe )?(?:e-?mails?|mails?|mailtjes|berichten|spam|reclame|contact|mailings?)(?: meer)?
			(?:niet|nooit) meer (?:mailen|contacteren|e-?mailen|benaderen|contact opnemen|schrijven|bellen|lastigvallen); laat (?:mij|me|ons) met rust; opzouten; rot op; opt-?out; opzeggen
		`,
		aloneOnly: [
			'verwijder',
			'verwijderen',
			'annuleren',
			'einde',
			'weg',
			'af',
			'uit',
			'schrijf uit',
		],
		fillers: list`
			a\.?u\.?b\.?; alstublieft; alsjeblieft; ajb; svp; graag; bedankt; dank(?: (?:u|je))?(?: wel)?; hartelijk dank; dankjewel; hallo; hoi; hi; beste; goedemorgen; goedemiddag; goedendag; geachte; nu; direct; onmiddellijk; per direct; meteen; nee; ja; nee bedankt; nee dank u; en; maar; sorry; spam; dit is spam
			(?:ik heb |wij hebben |we hebben |heb )?geen interesse; niet geinteresseerd; (?:ik ben|wij zijn|we zijn) niet geinteresseerd; geen behoefte(?: aan)?; (?:kunt|kun|wilt|wil|zou|zouden|kan) (?:u|je|jij|jullie); ik (?:wil|wens|zou graag|verzoek)(?: (?:u|me|mij))?; (?:mij|me|ons)
			(?:uit|van|voor) (?:uw|de|het|je|jullie|deze|dit|alle) (?:e-?mail|mailing|verzend|mail)?(?:lijst(?:en)?|bestand|database|mailinglijst|nieuwsbrief|systeem)
			meer; voortaan; in de toekomst; willen
		`,
		parts: {
			act: list`(?:mailen|e-?mailen|contacteren|benaderen|sturen|schrijven|spammen|bellen|lastigvallen|lastig te vallen|gecontacteerd|benaderd|gemaild|opnemen|toesturen|zenden|stuur|mail|contact)`,
			gap: list`(?!(?:aarzel\w*|vergeet|als|maar|zorgen)\b)[\p{L}'-]+`,
		},
		grammar: {
			halt: list`stop(?:pen)? (?:\S+ )?met; houd? (?:\S+ )?op; ophouden; staak; geen prijs op; verbied; weiger; genoeg van`,
			refuse: list`niet meer; niet (?:langer|verder|nog eens|opnieuw); nooit (?:meer)?; geen; niets meer`,
			contact: list`mailen; mails?; mailtjes; e-?mails?; e-?mailen; contacteren; gecontacteerd; benader\w*; schrijven; schrijf; bellen; bericht\w*; contact; spam\w*; reclame; aanbiedingen; lastig\w*; sturen; stuur`,
			me: list`mij; me; ons; mijn; onze; meer; verder; voortaan; nooit; uw; jullie; ontvangen`,
			remove: list`verwijder\w*; haal(?:t)?; halen; schrap\w*; wis(?:sen)?; gooi\w*; uitschrijv\w*`,
			mine: list`(?:mijn|onze|dit) (?:\S+ )?(?:gegevens|(?:e-?mail)?adres|mailadres|e-?mail|naam|data|nummer|contactgegevens); (?:mij|me|ons) (?:\S+ ){0,2}?(?:uit|van) (?:uw|je|jullie|de|het|deze) (?:\S+)?(?:lijst|bestand|database|systeem)\w*`,
			unless: list`lees; lezen; ik (?:heb|ben|bel|stuur|mail|kan|weet) ; (?:wij|we) (?:sturen|mailen|doen|zijn|gebruiken|hebben) ; regel; offerte; contract; factuur; licentie; vragen; budget; vandaag; morgen; donderdag|maandag|dinsdag|woensdag|vrijdag; aarzel\w*; vergeet; zorgen; klanten; leads; oude; voorlopig; voor (?:maandag|het)`,
		},
		requests: list`
			(?:niet|nooit|niets|geen) (?:<gap> ){0,4}?(?:meer|langer|verder|nogmaals|opnieuw) (?:<gap> ){0,3}?(?:te )?<act>(?<!wij .{0,60}|we .{0,60})
			(?:verbied|weiger|staak|stop|stoppen|ophouden) (?:\S+ ){0,5}?<act>(?<!(?:wij|we) .{0,60})
			(?:verwijder|haal|schrap|wis|gooi)\w* (?:\S+ ){0,3}?(?:mij|me|ons|mijn|onze) (?:\S+ ){0,5}?(?:lijst\w*|bestand\w*|database|systeem|crm|mailing\w*)
			geen toestemming (?:gegeven|verleend|voor|om); nooit (?:\S+ )?(?:aangemeld|ingeschreven|toestemming)
			(?:mij|me|ons) (?:\S+ ){0,4}?(?:uit|van) (?:uw|jullie|je|de|het|deze) (?:\S+)?(?:bestand\w*|lijst\w*|database|systeem|crm|mailing\w*) ?(?:af )?(?:haalt|haalde|halen|te halen|verwijder\w*|schrap\w*|zou\w* (?:willen )?halen|[.!?,]|$)
			spam\S* (?:\S+ ){0,6}?(?:melden|gemeld|meld|rapporteer\w*|rapporteren|blokke\w+|aangifte)\b; (?:meld|melden|gemeld|rapporteren|klacht) (?:\S+ ){0,3}?(?:als spam|bij de (?:ap|acm|autoriteit|politie|fraude\S*)); als spam (?:gemeld|gemarkeerd|gerapporteerd|melden|markeren)
			(?:ik|wij|we) (?:ga|zal|heb|blokkeer|blokkeren|hebben|meld) (?:\S+ )?(?:u|je|jullie|uw \S+|jouw \S+)(?: (?:\S+ )?(?:blokkeren|geblokkeerd|aangeven|rapporteren|gerapporteerd)|[.!,]|$)
			(?:stop|houd|hou) (?:\S+ ){0,2}?(?:op )?met (?:\S+ ){0,3}?(?:mij|me|ons|mailen|mails?|berichten|spam\w*|benaderen|e-?mails?|sturen)\b
			(?:gelieve|verzoek|vraag) (?:\S+ ){0,4}?(?:niet|geen|nooit) (?:\S+ ){0,3}?(?:meer|verder|langer|te mailen|te contacteren|te benaderen)
			(?:niet|nooit|niets|geen) (?:langer|verder|meer|nog) (?:\S+ ){0,3}?(?:te )?(?:mailen|mailt|contacte\w*|benader\w*|gecontacteerd|gemaild|stuur\w*|sturen|schrijf\w*|lastig\w*|opnemen)\b
			(?:alle|mijn|onze) (?:\S+ ){0,2}?gegevens(?: (?:\S+ ){0,4}?(?:van|over) (?:mij|ons))? (?:\S+ )?(?:te )?(?:verwijder\w*|wissen|wist)
			(?:verwijder|wis) (?:\S+ )?(?:alle|al|alles) (?:\S+ ){0,4}?(?:van|over) (?:mij|ons); laat (?:mij|me|ons) (?:alsjeblieft |nu |eens )?met rust
			(?:verwijder|haal|schrijf|schrap|meld|wis) (?:mij|me|ons|(?:al )?(?:mijn|onze) (?!oude|collega|vorige)\S+)(?: (?:\S+ ){0,4}?(?:uit|van|af|eraf)\b|[.!]|$)
			(?:verwijder|wis|schrap) (?:al )?(?:mijn|onze) (?!oude|collega|vorige)(?:\S+ )?(?:gegevens|adres|e-?mailadres|mailadres|e-?mail|naam|data)
			(?:mij|me|ons) (?:\S+ ){0,4}?(?:uit te schrijven|uitschrijven|uitgeschreven|af te melden|afmelden|te verwijderen|verwijderen|verwijdert|van (?:de|uw|deze) (?:\S+)?lijst)
			(?:mijn|onze) (?!oude|collega|vorige)(?:\S+ ){0,3}?(?:gegevens|adres|e-?mailadres|mailadres|naam|contactgegevens|data)(?: (?:\S+ ){0,4}?(?:te )?(?:verwijderen|verwijdert|wissen|wist))
			(?:stop|stoppen|ophouden|houd op|hou op)(?: \S+)? met (?:\S+ ){0,4}?(?:mailen|e-?mailen|contacteren|sturen|benaderen|schrijven|spammen|lastigvallen|lastig te vallen|spam|mails|e-?mails|berichten)(?<!(?:onze|wij|we|klanten) .{0,60})
			(?:mail|contacteer|benader|bel|schrijf|e-?mail|stuur|stuurt|spam|benadert|mailt) (?:u )?(?:mij|me|ons) (?:\S+ ){0,4}?(?:niet|nooit|niets|geen)(?: (?:\S+ ){0,2}?(?:meer|langer|verder))
			(?:niet|nooit|niets|geen) (?:\S+ ){0,4}?(?:meer|langer|verder) (?:te |van u te |door u )?(?:\S+ )?(?:mailen|contacteren|benaderen|sturen|ontvangen|schrijven|e-?mailen|benaderd|gemaild|lastig)
			geen (?:verdere |nieuwe |enkele )?(?:e-?mails?|mails?|berichten|mailings?|nieuwsbrief|contact|reclame)(?: (?:\S+ ){0,3}?(?:meer|te sturen|sturen|ontvangen|wenst|krijgen))
			hoe (?:kan|moet) ik (?:me|mij) (?:\S+ )?(?:uitschrijven|afmelden); recht op vergetelheid; laat (?:mij|me|ons) met rust
		`,
		negations: ['niet', 'nooit', 'geen', 'zonder'],
		eager: list`
			bel (?:me|mij|ons|maar|gerust)\b(?! niet); precies wat; klinkt (?:\S+ )?(?:goed|interessant|super|top|leuk); fantastisch; geweldig; perfect\b; laten we; laat ons (?:afspreken|praten); waar (?:kan|moet|mag) ik tekenen; plan (?:een|maar) (?:afspraak|demo|gesprek)|inplannen; stuur (?:me|mij|ons) (?:de|het|een|meer) (?:\S+ )?(?:offerte|info\w*|contract|prijs\w*|link|voorstel); ik doe mee; heel interessant
		`,
	},
	absence: {
		subjects: list`
			automatisch antwoord; automatische (?:reactie|beantwoording|e-?mail); afwezig(?:heid|heidsmelding|heidsbericht|heidsassistent)?; niet (?:op|aanwezig op) kantoor; (?:op |met )?vakantie; out of office; verlof; met verlof
		`,
		away: list`
			(?:ik ben|ben ik|wij zijn|ik zal|ik werk|zijn wij|we zijn|ben) (?:\S+ ){0,7}?(?:afwezig|niet (?:aanwezig|op kantoor|bereikbaar|beschikbaar|werkzaam)|(?:op|met) (?:\S+)?(?:vakantie|verlof|reis|zakenreis)(?! (?:geweest|gewerkt))|buiten kantoor|vrij (?:tot|t/m|van)|uit kantoor|weer (?:terug|bereikbaar|aanwezig|op kantoor))
			^(?:afwezig|op vakantie|met vakantie|niet op kantoor|met verlof) (?:tot|van|t/m|en)
			(?:kantoor|bedrijf) is (?:\S+ ){0,4}?gesloten; vanaf .{1,30} (?:ben ik )?weer (?:bereikbaar|terug|aanwezig|op kantoor)
		`,
		automatic: list`
			dit is een (?:\S+ )?automatisch(?:e)? (?:\S+ )?(?:antwoord|bericht|e-?mail|reactie)
			(?:beperkt|beperkte|geen) toegang tot mijn (?:e-?mail|mail|mailbox|inbox); (?:e-?mail|mail)s? wordt? niet (?:gelezen|doorgestuurd)
		`,
		usual: list`
			(?:bij|voor|in|is) (?:\S+ ){0,3}?(?:dringend\S*|spoed\S*|urgent\S*|noodgeval\S*); (?:tijdens|bij|in) mijn afwezigheid; (?:na|bij) mijn (?:terugkomst|terugkeer); (?:contact opnemen met|neem contact op met|kunt u terecht bij) (?!mij)
		`,
		talks: list`
			bel (?:mij|me)\b; (?:kunnen|zullen|zouden) we; laten we; (?:komt|past|schikt) (?:mij|me|ons|het) ?(?:goed|uit|prima|beter)?; afspraak|inplannen|plannen; stuur (?:mij|me|ons|maar|gerust); interesse\b|interessant|geinteresseerd; offerte|prijzen|prijs\b
			(?:daarna|dan|erna) (?:\S+ ){0,3}?(?:bellen|spreken|praten|graag|afspreken|contact)|spreken we|hoor ik; neem (?:\S+ )?contact (?:met (?:mij|me) )?op (?:na|vanaf|in)|mail me (?:na|dan)
		`,
		conditions: ['als', 'wanneer', 'omdat', 'dat', 'zodra', 'indien'],
	},
	dates: {
		months: list`
			januari|jan; februari|feb; maart|mrt; april|apr; mei; juni|jun; juli|jul; augustus|aug; september|sept|sep; oktober|okt
			november|nov; december|dec
		`,
		weekdays: list`maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag`,
		until: ['tot', 'van .{1,30} tot'],
		through: list`tot en met; t/m; t\.?e\.?m\.?; van .{1,30} (?:tot en met|t/m)`,
		back: list`
			(?:terug|bereikbaar|aanwezig|beschikbaar|kantoor)(?: op kantoor)?(?: vanaf)?(?: op)?; (?:vanaf|op)(?= .{3,30} (?:ben ik )?weer)
			(?:ben|zijn)(?= .{3,30} (?:weer |er )*terug)
		`,
		next: ['volgende', 'aanstaande'],
		isDayFirst: true,
	},
};
