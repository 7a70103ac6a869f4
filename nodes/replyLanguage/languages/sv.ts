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
	signature: {
		closings: list`
			Med vänliga hälsningar
			Med vänlig hälsning
			Vänliga hälsningar
			Vänlig hälsning
			Hälsningar
			Mvh
			Bästa hälsningar
		`,
		sentFrom: list`
			Skickat från
			Hämta Outlook för
			Hämta BlueMail för
		`,
		phone: list`
			Telefon
			Mobil
		`,
		speech: list`
			jag
			mig
			min
			mitt
			vi
			oss
			vår
			du
			dig
			ni
			er
			tack
			snälla
			vänligen
			är
			har
			kan
			när
			hur
			inte
		`,
	},
	disclaimer: {
		thisMessage: list`
			denna e-post
			detta meddelande
			detta mejl
		`,
		confidential: list`
			konfidentiell
			konfidentiellt
			konfidentiella
		`,
		misdirected: list`
			mottagare
			mottagaren
			adressaten
			av misstag
		`,
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
		`,
		aloneOnly: list`
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
		isNegationLast: true,
		classes: {
			not: list`
				inte
				aldrig
				ingen
				inga
				inget
				utan
				ej
				icke
				slipp*
				utan att
				behover ~ inte
				onodig*
			`,
			self: list`
				jag
				vi
				han
				hon
			`,
			want: list`
				vill
				onskar
				onskas
				skulle
				ber
				uppskattar
				tacksam
				tacksamma
				uppskatta
				kraver
				behover
				intresserad
				intresserade
				intresse
				godkanner
				samtycker
				slippa
				foredrar
				helst
				snalla
				undanber
				begar
				avsager
				undanbeder
				motsatter
				forbjuder
				vagrar
				bett
			`,
			ask: list`
				snalla
				vanligen
				kan ni
				kan du
				kunde ni
				skulle ni
				jag
				vi
				tack
				hur
				var god
				var vanlig
			`,
			end: list`
				sluta
				slutar
				slutade
				upphor
				upphora
				avsta
				stoppa
				lagg av
				undvik
				avbryt
				undanber
				motsatter
				sluta*
				upphor*
				avsluta*
				stopp*
				lat bli
				lata bli
				avsta*
				lagg ner
				avboj*
				undanbe*
				undvik*
				bespara*
				nog med
				satt stopp
				fa slut
				invand*
			`,
			enough: list`
				nog
				trott
				trotta
				less
				racker
				oonskad*
				oombed*
			`,
			contact: list`
				kontakta
				kontaktar
				kontaktad
				kontaktas
				mejla
				mejlar
				maila
				mailar
				skriv
				skriva
				skriver
				hora
				stor
				stora
				spamma
				spammar
				hor av
				horas
				ring
				ringa
				trakassera
				besvara
				tjata
				anvand
				anvanda
				lagra
				skriv*
				kontakt*
				ring*
				stor*
				besvar*
				jaga
				folj upp
				folja upp
				anvand*
				hora av
				aterkom*
				hor ~ av er
				hora ~ av er
				hor ~ av dig
				spara
				sparar
				sparas
				lagr*
			`,
			send: list`
				skicka
				skickar
				sand
				sanda
				fa
				far
				ha
				ta emot
				motta
				se
				lasa
				hora
				veta
			`,
			mails: list`
				mejl
				mejlen
				mail
				mailen
				e post
				epost
				utskick
				utskicken
				meddelande
				meddelanden
				reklam
				spam
				skrappost
				nyhetsbrev
				kontakt
				paminnelser
				erbjudanden
				uppfoljningar
				forfragningar
				saljmejl
				brev
				mejl*
				mail*
				utskick*
				nyhetsbrev*
				meddelande*
				erbjudande*
				paminnelse*
				post
				information
				kommunikation
				samtal
				uppfoljning*
				notis*
			`,
			more: list`
				mer
				fler
				flera
				igen
				langre
				fortsattning*
				framtiden
				framover
				de har
				detta
				dessa
				era
				ert
				er
				dina
				ditt
				sadana
				sant
				nasta
				ytterligare
				aldrig
				fortsatter
				nagra
				mera
			`,
			me: list`
				mig
				oss
				mej
				min
				mitt
				mina
				var adress
				vara
				vart
				den har adressen
				denna adress
			`,
			remove: list`
				ta ~ bort
				tas bort
				tagen bort
				plocka ~ bort
				radera
				raderas
				raderad
				stryk
				stryka
				avlagsna
				slang
				borttagen
				borttagning
				radering
				ta ~ fran
				ta ~ ur
				plocka ~ fran
				sparrlista
				blocklista
				ta bort
				tag bort
				tar bort
				bort
				radera*
				stryk*
				plocka bort
				avregistrera*
				avfor*
				utesluta
				uteslut*
				rensa*
				borttag*
				sparra*
				blockera*
				slang*
				glom mig
				glom mina
				plocka ~ ur
				kommer ~ av
				kommer ~ ur
				svartlista*
			`,
			leave: list`
				avregistrera
				avregistreras
				avregistrerad
				avprenumerera
				avanmal
				avanmala
				opt out
				unsubscribe
				avsluta prenumerationen
				avregistrering
				avregistrer*
				avanmal*
				avregistrerar
			`,
			mine: list`
				adress
				e postadress
				mejladress
				mailadress
				uppgifter
				namn
				nummer
				kontaktuppgifter
				data
				information
				personuppgifter
				mejl
				e post
				foretag
				allt
				adress*
				mejl*
				mail*
				e post*
				epost*
				foretag*
				konto
				profil
				telefonnummer
			`,
			list: list`
				lista
				listan
				listor
				register
				registret
				databas
				databasen
				system
				crm
				sandlista
				sandlistan
				utskick
				utskickslista
				utskickslistan
				mejllista
				mejllistan
				nyhetsbrev
				kampanj
				kampanjer
				sekvens
				list*
				register*
				databas*
				system*
				utskick*
				sandlist*
				mejllist*
				maillist*
				kampanj*
				nyhetsbrev*
				sekvens*
				adressbok*
				kontaktlist*
			`,
			threat: list`
				anmal*
				rapporter*
				blocker*
				advokat
				polisanmal*
				rattsliga
				jurist
				markera*
				anmalan
			`,
			authority: list`
				spam
				imy
				skrappost
				integritetsskydd*
				datainspektionen
				polisen
				konsumentverket
				myndighet*
				advokat
				rattsliga
				jurist
			`,
			you: list`
				er
				dig
				ert
				avsandaren
			`,
			consent: list`
				samtyckt
				samtycke
				godkant
				anmalt
				prenumererat
				tillatelse
				bett om
				signat
				samtycker
				godkanner
			`,
			instead: list`
				utan
				hellre
				istallet
			`,
			them: list`
				dem
				allt
			`,
			join: list`
				men
				och vanligen
				och ta bort
				savida
				om inte
				eftersom
				sa snalla
				och sluta
			`,
			used: list`
				kontaktad
				kontaktas
				kontaktade
				stord
				uppringd
			`,
			other: list`
				offert
				offerten
				avtal
				avtalet
				faktura
				fakturan
				fakturor
				tveka
				glom
				oroa
				innan
				fore
				idag
				imorgon
				mandag
				mandagen
				tisdag
				onsdag
				torsdag
				fredag
				vecka
				veckan
				kollega
				utan istallet
				istallet
				kunder
				leads
				andra raden
				raden
				mote
				motet
				demo
				fatt
				mottagit
				last
				annu
				hubspot
				salesforce
				kan vi
				kan jag radera
				nar
				hur manga
				logo
				loggan
				konkurrent*
				gamla
				forra
				bilaga
				tills
				om vi
				om jag
				rabatt
				semester
				vi skickar
				vi mejlar
				hur ofta
				av misstag
				faktur*
				fick inte
				far inte era
				verktyg*
				plattform*
				anvandar*
				just nu
				for tillfallet
				for narvarande
				tvek*
				inte spam
				svarade
				svarat
				vidarebefordra*
				inte dumt
				inte illa
				i skrapposten
				i spam
				forstar
				forstod
				avregistreringar
				minska
			`,
		},
		requests: list`
			(?:lamna|lat) (?:mig|oss) (?:\S+ )?(?:vara|ifred|i fred)
			art(?:ikel|\.)? ?(?:17|21)\b
			ratten att bli glomd
			(?:aterkallar|drar tillbaka) (?:\S+ )?samtycke
		`,
		negations: list`
			inte
			aldrig
			ej
		`,
		eager: list`
			ring (?:mig|oss|garna)\b(?! inte)
			(?:precis|exakt) (?:vad|det)
			(?:later|ser|ar) (?:(?:riktigt|mycket|sa|jatte) )?(?:bra|intressant|spannande) (?:ut)?
			lat oss
			boka (?:in|ett|en|tid)
			perfekt\b
			toppen\b
			fantastisk\w*
			var (?:skriver jag|ska jag|kan jag) (?:pa|skriva)
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
	departure: list`
		(?:jag )?(?:arbetar|jobbar) (?:inte langre|ej langre|inte kvar) (?:pa|hos|for|har|i|vid)
		(?:har|jag har) (?:\S+ )?(?:slutat|lamnat) (?:pa|hos|vid|foretaget|bolaget|sin tjanst|min tjanst)
		(?:ar|jag ar) inte langre (?:anstalld|kvar (?:pa|i))
		(?:brevlada|brevladan|inkorg|inkorgen|adress|adressen|mejladress|e-?postadress|mailadress|mejlen)(?: \S+)? (?:ar|lases|bevakas|anvands|overvakas) (?:inte|ej) langre
	`,
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
			(?:tillbaka|åter|återkommer|återvänder|kontoret|tjänst)(?: på kontoret| i tjänst| igen)?(?: från)?(?: den| på)?
		`,
		next: ['nasta'],
		isDayFirst: true,
	},
};
