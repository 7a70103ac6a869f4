import { list, type Language } from './language';

export const swedish: Language = {
	code: 'sv',
	name: 'Swedish',
	quote: {
		by: ['av'],
		on: list`
			Den
			På
		`,
		wrote: list`
			skrev
			skrev följande
		`,
		wroteBeforeName: ['skrev'],
		fields: {
			from: ['Från'],
			sent: list`
				Skickat
				Skickades
			`,
			date: ['Datum'],
			to: ['Till'],
			copy: ['Kopia'],
			other: ['Svara till'],
			subject: ['Ämne'],
		},
		originalMessage: list`
			Originalmeddelande
			Ursprungligt meddelande
			Vidarebefordrat meddelande
		`,
		forwarded: ['Vidarebefordrat brev'],
	},
	banner: {
		seldomWrites: ['Du får inte ofta e-post från'],
		external: list`
			extern
			externt e-postmeddelande
		`,
		outside: list`
			utanför organisationen
			extern avsändare
			kommer utifrån
		`,
		links: list`
			länkar
			bilagor
			bifogade filer
		`,
	},
	stop: {
		words: list`
			stopp?
			sluta(?: (?:nu|mejla|maila|skriva|spamma|kontakta mig))?
			avregistrer(?:a|ing)(?: (?:mig|oss))?
			avprenumerera
			avanmalan?
			avanmal (?:mig|oss)
			ta bort (?:mig|oss|min (?:adress|mejl|mail|e-?post))
			radera (?:mig|oss|mina uppgifter)
			avsluta(?: prenumeration(?:en)?)?
			lat mig vara(?: ifred)?
			lamna mig ifred
			(?:inga|ej) (?:fler |mer )?(?:mejl|mail|e-?post|meddelanden|utskick)(?: tack)?
			(?:kontakta|mejla|maila|skriv|ring) (?:mig |oss |till mig )?(?:inte|ej)(?: (?:mer|igen|langre))?
			nog
			ta bort
			bort
			radera
			slut
		`,
		fillers: list`
			tack(?: sa mycket| pa forhand)?
			snalla
			vanligen
			hej
			hejsan
			god (?:morgon|dag)
			nu
			omedelbart
			genast
			nej
			ja
			nej tack
			och
			men
			forlat
			spam
			detta ar spam
			mig
			oss
			(?:jag ar |vi ar )?(?:inte|ej) intresserad(?:e)?
			inget intresse
			(?:kan|skulle) (?:du|ni)(?: kunna)?
			jag (?:vill|onskar)(?: att ni)?
			fran (?:er |din |listan|alla |denna |den har |er )?(?:listan?|utskick|listor|e-?postlista|mejllista|maillista|sandlista|register|databas|nyhetsbrev)?
		`,
		negations: list`
			inte
			aldrig
			ej
		`,
	},
	absence: {
		subjects: list`
			autosvar
			automatiskt svar
			franvaro(?:meddelande)?
			franvarande
			ej pa kontoret
			inte pa kontoret
			(?:pa )?semester
			foraldraledig
		`,
		away: list`
			(?:jag ar|ar jag|jag kommer vara|vi ar|jag har|jag kommer att vara) (?:\S+ ){0,5}?(?:pa (?:\S+)?semester|franvarande|inte (?:pa kontoret|pa plats|tillganglig|anträffbar)|foraldraledig|tjanstledig|ledig (?:till|fran|och|fram)|bortrest|sjukskriven|ute pa resa|semester (?:till|fran|och|fram)|borta (?:till|fran|fram)|ater (?:pa kontoret|i tjanst)|tillbaka (?:pa kontoret|i tjanst|igen|den|pa|\d))
			^(?:pa semester|semester|franvarande) (?:till|fran|och|t\.?o\.?m)
			kontoret (?:ar|haller) (?:\S+ )?stangt
		`,
		automatic: list`
			(?:detta ar|det har ar) ett (?:automatiskt svar|autosvar|automatiskt)
			begransad tillgang till (?:min )?(?:mejl|mail|e-?post)
			laser inte (?:min )?(?:mejl|mail|e-?post)
		`,
		usual: list`
			(?:vid|i|for) (?:\S+ )?(?:bradskande|akuta?|bråttom|angelagna)
			(?:under|vid) min franvaro
			nar jag (?:ar tillbaka|atervander|kommer tillbaka)
			kontakta (?:min|mina|var|\S+@)
		`,
		talks: list`
			ring mig
			kan vi|ska vi|skulle vi|kan du|kan ni
			passar (?:mig|bra|oss)?
			lat oss
			boka|mote\b
			skicka (?:mig|over|garna)
			intresserad|intressant
			pris(?:er|lista)?\b|offert
			vi kan (?:ta|prata|horas)|hor av (?:dig|er)|prata|horas
		`,
		conditions: list`
			om
			nar
			eftersom
			att
			medan
		`,
	},
	dates: {
		months: list`
			januari|jan
			februari|feb
			mars|mar
			april|apr
			maj
			juni|jun
			juli|jul
			augusti|aug
			september|sept|sep
			oktober|okt
			november|nov
			december|dec
		`,
		weekdays: list`
			måndag
			tisdag
			onsdag
			torsdag
			fredag
			lördag
			söndag
		`,
		until: list`
			(?:fram )?till(?: den)?
			från .{1,30} till
			tills(?: den)?
		`,
		through: list`
			till och med(?: den)?
			t\.?\s?o\.?\s?m\.?(?: den)?
		`,
		back: list`
			tillbaka
			ater
			igen
			i tjanst
		`,
		tomorrow: ['i ?morgon'],
		next: ['nasta'],
		isDayFirst: true,
	},
};
