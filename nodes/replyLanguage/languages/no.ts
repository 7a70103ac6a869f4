import { list, type Language } from './language';

export const norwegian: Language = {
	code: 'no',
	name: 'Norwegian',
	quote: {
		by: ['av'],
		on: list`
			Den
			På
		`,
		wrote: ['skrev'],
		wroteBeforeName: ['skrev'],
		fields: {
			from: ['Fra'],
			sent: ['Sendt'],
			date: ['Dato'],
			to: ['Til'],
			copy: ['Kopi'],
			other: ['Svar til'],
			subject: ['Emne'],
		},
		originalMessage: list`
			Opprinnelig melding
			Opprinnelig beskjed
			Videresendt melding
		`,
		forwarded: ['Videresendt melding'],
	},
	signature: {
		closings: list`
			Med vennlig hilsen
			Vennlig hilsen
			Beste hilsener
			Beste hilsen
			Mvh
			Hilsen
		`,
		sentFrom: list`
			Sendt fra
			Sendt via
			Hent Outlook for
		`,
		phone: list`
			Telefon
			Mobil
			Tlf
		`,
		speech: list`
			jeg
			meg
			min
			mitt
			vi
			oss
			vår
			du
			deg
			dere
			takk
			vennligst
			er
			har
			kan
			når
			hvordan
			ikke
		`,
	},
	disclaimer: {
		thisMessage: list`
			denne e-posten
			denne meldingen
		`,
		confidential: list`
			konfidensiell
			konfidensielt
			fortrolig
		`,
		misdirected: list`
			mottaker
			mottakeren
			ved en feil
		`,
	},
	banner: {
		seldomWrites: list`
			Du får ikke ofte e-post fra
			Du mottar ikke ofte e-post fra
		`,
		external: list`
			ekstern
			ekstern e-post
		`,
		outside: list`
			utenfor organisasjonen
			ekstern avsender
			utenfra
		`,
		links: list`
			lenker
			koblinger
			vedlegg
		`,
	},
	stop: {
		words: list`
			stopp?(?: (?:na|det|med (?:det|a skrive|e-?post)))?
			slutt(?: (?:na|a (?:sende|kontakte|skrive)(?: meg)?))?
			avmeld(?:ing)?(?: (?:meg|oss))?
			meld meg av
			meld meg ut
			fjern (?:meg|oss|min (?:adresse|e-?post|mail))
			slett (?:meg|oss|mine (?:data|opplysninger))
			avslutt abonnement(?:et)?
			avregistrer(?: meg)?
			la meg vaere(?: i fred)?
			(?:ikke|ingen) (?:flere|mer) (?:e-?poster|e-?post|mail(?:er)?|meldinger|henvendelser)(?: takk)?
			(?:kontakt|skriv|ring)(?: til)? (?:meg |oss )?ikke(?: (?:igen|mer|lenger))?
			nok
		`,
		aloneOnly: list`
			slett
			fjern
			avslutt
		`,
		fillers: list`
			takk(?: (?:pa forhand|skal du ha))?
			tusen takk
			vennligst
			hei
			god (?:morgen|dag)
			na
			umiddelbart
			straks
			nei
			ja
			nei takk
			og
			men
			beklager
			spam
			dette er spam
			meg
			oss
			(?:jeg er |vi er )?ikke interessert
			ingen interesse
			(?:kan|vil|kunne) (?:du|dere)
			jeg (?:vil|onsker)(?: gjerne)?
			fra (?:deres |din |alle |denne |dere |nyhetsbrev|listen|lista|listene)?(?:listen?|e-?postliste|mailliste|nyhetsbrev|database|lister|register)?
		`,
		isNegationLast: true,
		classes: {
			not: list`
				ikke
				aldri
				ingen
				intet
				uten
				ikkje
				unodvendig*
				trenger ~ ikke
			`,
			self: list`
				jeg
				vi
				de
				han
				hun
				eg
			`,
			want: list`
				vil
				onsker
				onskes
				ber
				krever
				behover
				trenger
				interessert
				interesse
				samtykker
				helst
				gjerne
				takknemlig
				frabeder
				setter pris
				anmoder
				skal
				vennligst
				frabe
				forbyr
				motsetter
				nekter
				bedt
			`,
			ask: list`
				vennligst
				kan dere
				kan du
				vil dere
				vil du
				jeg
				vi
				takk
				hvordan
				vaer sa snill
				gidder
			`,
			end: list`
				stopp
				stoppe
				stopper
				slutt
				slutte
				slutter
				hold ~ opp
				opphor
				avsta
				unnga
				la vaere
				frabeder
				avslutt
				stopp*
				slutt*
				opphor*
				avslutt*
				unnlat*
				avsta*
				hold opp
				kutt*
				frabe*
				nok av
				spar*
				legg ned
				gi dere
				slippe
				slipper
				fa fred
			`,
			enough: list`
				nok
				lei
				uonsk*
				uoppfordret
			`,
			contact: list`
				kontakt
				kontakte
				kontakter
				kontaktet
				kontaktes
				skriv
				skrive
				skriver
				maile
				mail meg
				mase
				mas
				hore
				forstyrr*
				plage
				ring
				ringe
				spam
				spamme
				henvend*
				bruk
				bruke
				lagre
				skriv*
				kontakt*
				mail*
				ring*
				plag*
				mas*
				spam*
				trakasser*
				hore fra
				hor fra
				folg opp
				folge opp
				bruk*
				sjener*
				lagrer
			`,
			send: list`
				send
				sende
				sender
				fa
				far
				motta
				ha
				se
				lese
				hore
			`,
			mails: list`
				mail
				mailer
				e post
				e poster
				epost
				eposter
				e posten
				e postene
				mails
				melding
				meldinger
				reklame
				spam
				nyhetsbrev
				kontakt
				henvendelser
				tilbud
				oppfolging*
				purringer
				soppelpost
				mail*
				e post*
				epost*
				melding*
				reklame*
				nyhetsbrev*
				henvendelse*
				post
				markedsforing
				utsendelse*
				paminnelse*
				kommunikasjon
				anrop
			`,
			more: list`
				mer
				flere
				igjen
				lenger
				lengre
				fremover
				framover
				fremtiden
				framtiden
				disse
				dette
				deres
				dine
				din
				slike
				neste
				ytterligere
				aldri
				fortsetter
				videre
				sanne
			`,
			me: list`
				meg
				oss
				min
				mitt
				mine
				var adresse
				vare
				vart
				denne adressen
				adressen var
				firmaet vart
				e posten var
				nummeret vart
				navnet vart
			`,
			remove: list`
				fjern
				fjerne
				fjernes
				fjernet
				slett
				slette
				slettes
				slettet
				ta ~ av
				ta ~ bort
				ta ~ ut
				sletting
				stryk
				blokkliste
				reservert
				slett*
				fjern*
				stryk*
				meld ~ av
				avmeld*
				utelukk*
				rens*
				blokker*
				sperr*
				kast*
				glem meg
				kommer ~ av
				kommer ~ bort
				svartelist*
				reserver*
			`,
			leave: list`
				avmeld
				avmelde
				avmeldes
				avmeldt
				meld ~ av
				melde ~ av
				avmelding
				opt out
				unsubscribe
				avregistrer
				avmeld*
				utmeld*
				melder ~ av
			`,
			mine: list`
				adresse
				adressen
				e postadresse
				epostadresse
				e postadressen
				mail
				e post
				e posten
				opplysninger
				opplysningene
				navn
				navnet
				nummer
				data
				dataene
				kontaktinformasjon
				informasjon
				personopplysninger
				firma
				alt
				adresse*
				opplysning*
				mail*
				e post*
				navn*
				nummer*
				kontaktinfo*
				kontakt
				firma*
				bedrift*
				konto
				profil
				telefonnummer
				personopplysning*
			`,
			list: list`
				liste
				listen
				lista
				lister
				register
				registeret
				database
				databasen
				system
				systemer
				systemet
				crm
				epostliste
				epostlisten
				mailingliste
				nyhetsbrev
				kampanje
				kampanjer
				utsendelser
				sekvens
				list*
				database*
				system*
				register*
				kartotek*
				e postlist*
				nyhetsbrev*
				kampanje*
				utsendelse*
				adressebok*
				sekvens*
				arkiv*
				mailingliste*
			`,
			threat: list`
				anmeld*
				rapporter*
				blokker*
				advokat
				politianmeld*
				klage
				klager
				rettslige
				marker*
				melder
			`,
			authority: list`
				spam
				datatilsynet
				forbrukertilsynet
				politiet
				advokat
				rettslige
				myndighet*
				klage
				soppelpost
			`,
			you: list`
				dere
				deg
				deres
				avsender*
			`,
			consent: list`
				samtykket
				samtykke
				meldt meg pa
				tillatelse
				godtatt
				bedt om
				abonnert
				pameldt
				samtykker
				godtar
				gir ~ tillatelse
			`,
			instead: list`
				men heller
				heller
				i stedet
			`,
			them: list`
				dem
				det
				alt
			`,
			join: list`
				men
				og vennligst
				og slett
				og fjern
				med mindre
				fordi
				sa vennligst
				og stopp
			`,
			used: list`
				kontaktet
				forstyrret
				oppringt
			`,
			other: list`
				tilbudet
				kontrakt
				kontrakten
				faktura
				fakturaen
				nol
				nole
				glem
				bekymre
				innen
				for mandag
				i dag
				i morgen
				mandag
				tirsdag
				onsdag
				torsdag
				fredag
				uke
				uken
				uka
				kollega
				kolleger
				i stedet
				kunder
				leads
				andre linje
				linje
				mote
				motet
				demo
				fatt
				mottatt
				lest
				enna
				hubspot
				salesforce
				kan vi
				nar
				hvor mange
				logo
				konkurrent*
				gamle
				tidligere
				vedlegg
				inntil
				hvis vi
				hvis jeg
				rabatt
				ferie
				men
				vi sender
				hvor ofte
				ved en feil
				faktura*
				har ikke fatt
				fikk ikke
				verktoy*
				plattform*
				brukere
				akkurat na
				for oyeblikket
				for tiden
				nol*
				ikke spam
				svarte
				svart pa
				videresend*
				ikke darlig
				ikke verst
				i soppelpost*
				i spam
				forstar
				forsto
				avmeldinger
				redusere
			`,
		},
		requests: list`
			la (?:meg|oss) (?:\S+ )?(?:vaere|i fred)
			art(?:ikkel|\.)? ?(?:17|21)\b
			retten til a bli glemt
			(?:trekker) (?:\S+ )?samtykke
		`,
		negations: list`
			ikke
			aldri
		`,
		eager: list`
			ring (?:til )?(?:meg|oss|gjerne)\b(?! ikke)
			(?:akkurat|nettopp|presis) (?:det|hva)
			(?:hores|hores ut|virker) (?:\S+ )?(?:bra|spennende|interessant)
			la oss
			perfekt\b
			fantastisk\b
			hvor (?:skal|kan) jeg (?:skrive under|signere)
		`,
	},
	absence: {
		subjects: list`
			automatisk svar
			autosvar
			fravaer(?:smelding|sassistent)?
			fravaerende
			ikke pa kontoret
			(?:pa )?ferie
			permisjon
		`,
		away: list`
			(?:jeg er|er jeg|vi er|jeg har|jeg vil vaere|jeg tar) (?:\S+ ){0,5}?(?:pa (?:\S+)?(?:ferie|reise|kurs|tjenestereise)|i (?:\S+)?permisjon|fravaerende|ikke (?:pa kontoret|til stede|tilgjengelig|tilbake)|ferie (?:til|fra|og|frem)|ute av kontoret|bortreist|borte (?:til|fra|frem)|tilbake (?:pa|igjen|den|fra|mandag|tirsdag|onsdag|torsdag|fredag|\d)|syk(?:meldt)?)
			^(?:pa ferie|ferie|fravaerende) (?:til|fra|og|t\.?o\.?m)
			kontoret (?:er|holder) (?:\S+ )?stengt
		`,
		automatic: list`
			dette er (?:et|en) automatisk
			begrenset tilgang til (?:min )?(?:e-?post|mail)
			leser ikke (?:min )?e-?post
		`,
		usual: list`
			(?:ved|i|for) (?:\S+ )?(?:hastesaker|akutte?|presserende|haster|hastende)
			(?:under|i) mitt fravaer
			nar jeg (?:er tilbake|kommer tilbake)
			kontakt (?:vennligst )?(?:min|mine|var|\S+@)
		`,
		talks: list`
			ring meg
			(?:kan|skal|kunne) (?:vi|du|dere)\b
			passer (?:meg|fint|bra|oss|det)
			la oss
			mote\b|avtale
			send (?:meg|gjerne|over)
			interessert|interessant
			pris(?:er|liste)?\b|tilbud\b
			vi kan (?:snakke|ta|moetes)|snakkes|kontakt meg (?:etter|nar|i)
		`,
		conditions: list`
			hvis
			nar
			fordi
			at
			mens
		`,
	},
	departure: list`
		(?:jobber|arbeider) (?:ikke lenger|ikke mer) (?:i|hos|for|her|ved|pa)
		har (?:\S+ )?(?:sluttet (?:i|hos|ved|pa)|forlatt (?:selskapet|firmaet|bedriften|virksomheten))
		er ikke lenger (?:ansatt|en del av (?:selskapet|firmaet))
		(?:postboks|postboksen|postkasse|postkassen|innboks|innboksen|adressen|e-?postadressen|e-?postkassen)(?: \S+)? (?:er|leses|blir|overvakes|brukes) ikke lenger
	`,
	dates: {
		months: list`
			januar|jan
			februar|feb
			mars|mar
			april|apr
			mai
			juni|jun
			juli|jul
			august|aug
			september|sept|sep
			oktober|okt
			november|nov
			desember|des
		`,
		weekdays: list`
			mandag
			tirsdag
			onsdag
			torsdag
			fredag
			lørdag
			søndag
		`,
		until: list`
			(?:frem )?til(?: den)?
			inntil(?: den)?
			før
			fra .{1,30} til(?: den)?
		`,
		through: list`
			til og med(?: den)?
			t\.?\s?o\.?\s?m\.?(?: den)?
		`,
		back: list`
			(?:tilbake|retur)(?: på kontoret| igjen)?(?: fra)?(?: den| på)?
		`,
		next: ['neste'],
		isDayFirst: true,
	},
};
