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
		negations: list`
			ikke
			aldri
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
			tilbake
			retur(?!\p{L})
			igjen
		`,
		tomorrow: ['i morgen'],
		next: ['neste'],
		isDayFirst: true,
	},
};
