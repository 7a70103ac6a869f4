import type { Language } from './language';
import { list } from './list';

export const swedish: Language = {
	name: 'Swedish',
	quote: {
		by: ['av'],
		on: ['Den', 'På'],
		wrote: ['skrev', 'skrev följande'],
		wroteBeforeName: ['skrev'],
		fields: {
			from: ['Från'],
			sent: ['Skickat', 'Skickades'],
			date: ['Datum'],
			to: ['Till'],
			copy: ['Kopia'],
			other: ['Svara till'],
			subject: ['Ämne'],
		},
		originalMessage: list`Originalmeddelande; Ursprungligt meddelande; Vidarebefordrat meddelande`,
		forwarded: ['Vidarebefordrat brev'],
	},
	signature: {
		closings: list`
			Med vänliga hälsningar; Med vänlig hälsning; Vänliga hälsningar; Vänlig hälsning; Hälsningar; Mvh; Bästa hälsningar
		`,
		sentFrom: ['Skickat från', 'Hämta Outlook för', 'Hämta BlueMail för'],
		phone: ['Telefon', 'Mobil'],
		speech: list`jag; mig; min; mitt; vi; oss; vår; du; dig; ni; er; tack; snälla; vänligen; är; har; kan; när; hur; inte`,
	},
	disclaimer: {
		thisMessage: ['denna e-post', 'detta meddelande', 'detta mejl'],
		confidential: ['konfidentiell', 'konfidentiellt', 'konfidentiella'],
		misdirected: ['mottagare', 'mottagaren', 'adressaten', 'av misstag'],
	},
	banner: {
		seldomWrites: ['Du får inte ofta e-post från'],
		external: ['extern', 'externt e-postmeddelande'],
		outside: ['utanför organisationen', 'extern avsändare', 'kommer utifrån'],
		links: ['länkar', 'bilagor', 'bifogade filer'],
	},
	stop: {
		words: list`
			stopp?; sluta(?: (?:nu|mejla|maila|skriva|spamma|kontakta mig))?; avregistrer(?:a|ing)(?: (?:mig|oss))?; avprenumerera; avanmalan?; avanmal (?:mig|oss); ta bort (?:mig|oss|min (?:adress|mejl|mail|e-?post)); radera (?:mig|oss|mina uppgifter); avsluta(?: prenumeration(?:en)?)?; lat mig vara(?: ifred)?; lamna mig ifred
			(?:inga|ej) (?:fler |mer )?(?:mejl|mail|e-?post|meddelanden|utskick)(?: tack)?; (?:kontakta|mejla|maila|skriv|ring) (?:mig |oss |till mig )?(?:inte|ej)(?: (?:mer|igen|langre))?; nog; ta bort
		`,
		aloneOnly: ['bort', 'radera', 'slut'],
		fillers: list`
			tack(?: sa mycket| pa forhand)?; snalla; vanligen; hej; hejsan; god (?:morgon|dag); nu; omedelbart; genast; nej; ja; nej tack; och; men; forlat; spam; detta ar spam; mig; oss
			(?:jag ar |vi ar )?(?:inte|ej) intresserad(?:e)?; inget intresse; (?:kan|skulle) (?:du|ni)(?: kunna)?; jag (?:vill|onskar)(?: att ni)?
			fran (?:er |din |listan|alla |denna |den har |er )?(?:listan?|utskick|listor|e-?postlista|mejllista|maillista|sandlista|register|databas|nyhetsbrev)?
		`,
		grammar: {
			halt: list`slut(?:a|ar)?; upphor\w*; avsta; undanb\w+; lat bli; stopp(?:a)?`,
			refuse: list`inte; aldrig; ej; inga; ingen`,
			contact: list`kontakt\w*; mejl\w*; mail\w*; skriv\w*; skicka; hora? av; ring; e-?post\w*; meddelanden; utskick; reklam; erbjudanden; spam\w*`,
			me: list`mig; oss; min; mitt; mina; mer; igen; fler; langre; vill; onskar; er; till mig`,
			remove: list`ta (?:\S+ )?bort; plocka (?:\S+ )?bort; stryk\w*; radera\w*; borttagen`,
			mine: list`(?:mig|oss) (?:\S+ )?(?:fran|ur) \S+; (?:min|mitt|mina|var|vara) (?:\S+ )?(?:adress|mejl\w*|mail\w*|e-?post\w*|uppgifter|data|namn|nummer)`,
			unless: list`laser; lasa; jag har inte; jag (?:mejlar|skickar|ringer|kontaktar) ; vi (?:skickar|mejlar|kontaktar|har) ; fragor; avtalet; offert\w*; faktura\w*; licens\w*; idag; imorgon; torsdag|mandag|tisdag|onsdag|fredag; just nu; tveka\w*; glom\w*; kunder; leads; gamla`,
		},
		requests: list`
			stryk (?:mig|oss)\b; inte (?:gett|samtyckt|godkant) (?:\S+ )?(?:samtycke|tillatelse|till|detta)?
			undanber (?:mig|oss|jag mig); (?:avsta|avsta garna|lat bli) (?:\S+ )?(?:fran )?(?:att )?(?:kontakta|mejla|maila|skicka|skriva|fler|ytterligare)
			(?:anmal|rapporter|blocker|polisanmal)\w* (?:(?:er|dig|detta|det|som|ert|din|till|hos|for) ){1,3}(?:\S+ )?(?:spam|imy|skrappost|polisen|datainspektionen|[.!]|$)|(?:anmaler|rapporterar|blockerar|anmala|rapportera|blockera) (?:er|dig)\b
			(?:radera|ta bort|tar bort) (?:\S+ ){0,4}?(?:mig|mina|oss|vara) ?(?:\S+ ){0,2}?(?:uppgifter|data|adress|mejl|mail|fran)?(?:[.!,?]|$| (?:fran|enligt|ur|omedelbart))
			(?:slut(?:a|ar)?) (?:\S+ ){0,2}?(?:kontakta|mejla|maila|skriva|skicka|spamma|ringa|hora)\b(?! (?:leads|kunder)); (?:vill|onskar) (?:\S+ ){0,2}?(?:inte|ej) (?:\S+ ){0,3}?(?:mejl|mail|utskick|meddelanden|kontaktas|kontaktad|kontakt)\b; lamna (?:mig|oss) i ?fred; lat (?:mig|oss) vara
			(?:ta|plocka|stryk) bort (?:mig|oss|min |mitt |mina |var )(?!gamla|kollega)(?:\S+ ){0,3}?(?:fran|ur|adress|mejl|mail|uppgifter|[.!]|$)
			(?:avregistrera|avanmal|radera|avprenumerera) (?:mig|oss|mina)(?: |[.!]|$); bli (?:borttagen|avregistrerad|raderad)
			(?:sluta|slut) (?:att )?(?:kontakta|mejla|maila|skriva till|skicka|spamma|hora av) (?:\S+ )?(?:mig|oss|mejl|mail|er\b|till)?
			(?:kontakta|mejla|maila|skriv|ring|skicka|hor) (?:\S+ ){0,3}?(?:inte|aldrig|ej|inga) (?:\S+ ){0,2}?(?:mer|igen|langre|fler|mejl|mail)
			(?:vill|onskar) (?:inte|ej) (?:\S+ )?(?:ha|fa|bli|ta emot|kontaktas) (?:\S+ ){0,2}?(?:mejl|mail|kontakt\S*|e-?post|utskick|fler|mer)
			inga (?:fler|mer) (?:mejl|mail|utskick|meddelanden|e-?post)
		`,
		negations: ['inte', 'aldrig', 'ej'],
		eager: list`
			ring (?:mig|oss|garna)\b(?! inte); (?:precis|exakt) (?:vad|det); (?:later|ser|ar) (?:(?:riktigt|mycket|sa|jatte) )?(?:bra|intressant|spannande) (?:ut)?; lat oss; boka (?:in|ett|en|tid); perfekt\b; toppen\b; fantastisk\w*; var (?:skriver jag|ska jag|kan jag) (?:pa|skriva)
		`,
	},
	absence: {
		subjects: list`autosvar; automatiskt svar; franvaro(?:meddelande)?; franvarande; ej pa kontoret; inte pa kontoret; (?:pa )?semester; foraldraledig`,
		away: list`
			(?:jag ar|ar jag|jag kommer vara|vi ar|jag har|jag kommer att vara) (?:\S+ ){0,5}?(?:pa (?:\S+)?semester|franvarande|inte (?:pa kontoret|pa plats|tillganglig|anträffbar)|foraldraledig|tjanstledig|ledig (?:till|fran|och|fram)|bortrest|sjukskriven|ute pa resa|semester (?:till|fran|och|fram)|borta (?:till|fran|fram)|ater (?:pa kontoret|i tjanst)|tillbaka (?:pa kontoret|i tjanst|igen|den|pa|\d))
			^(?:pa semester|semester|franvarande) (?:till|fran|och|t\.?o\.?m); kontoret (?:ar|haller) (?:\S+ )?stangt
		`,
		automatic: list`(?:detta ar|det har ar) ett (?:automatiskt svar|autosvar|automatiskt); begransad tillgang till (?:min )?(?:mejl|mail|e-?post); laser inte (?:min )?(?:mejl|mail|e-?post)`,
		usual: list`(?:vid|i|for) (?:\S+ )?(?:bradskande|akuta?|bråttom|angelagna); (?:under|vid) min franvaro; nar jag (?:ar tillbaka|atervander|kommer tillbaka); kontakta (?:min|mina|var|\S+@)`,
		talks: list`ring mig; kan vi|ska vi|skulle vi|kan du|kan ni; passar (?:mig|bra|oss)?; lat oss; boka|mote\b; skicka (?:mig|over|garna); intresserad|intressant; pris(?:er|lista)?\b|offert; vi kan (?:ta|prata|horas)|hor av (?:dig|er)|prata|horas`,
		conditions: ['om', 'nar', 'eftersom', 'att', 'medan'],
	},
	dates: {
		months: list`januari|jan; februari|feb; mars|mar; april|apr; maj; juni|jun; juli|jul; augusti|aug; september|sept|sep; oktober|okt; november|nov; december|dec`,
		weekdays: list`måndag; tisdag; onsdag; torsdag; fredag; lördag; söndag`,
		until: list`(?:fram )?till(?: den)?; från .{1,30} till; tills(?: den)?`,
		through: list`till och med(?: den)?; t\.?\s?o\.?\s?m\.?(?: den)?`,
		back: list`(?:tillbaka|åter|återkommer|återvänder|kontoret|tjänst)(?: på kontoret| i tjänst| igen)?(?: från)?(?: den| på)?`,
		next: ['nasta'],
		isDayFirst: true,
	},
};
