import { list, type Language } from './language';

export const danish: Language = {
	code: 'da',
	name: 'Danish',
	quote: {
		by: ['af'],
		on: list`
			Den
			På
			D.
		`,
		wrote: list`
			skrev
			skrev følgende
		`,
		wroteBeforeName: ['skrev'],
		fields: {
			from: ['Fra'],
			sent: ['Sendt'],
			date: ['Dato'],
			to: ['Til'],
			copy: list`
				Kopi
				Cc
			`,
			other: ['Svar til'],
			subject: ['Emne'],
		},
		originalMessage: list`
			Oprindelig meddelelse
			Oprindelig besked
			Videresendt besked
		`,
		forwarded: ['Start på videresendt besked'],
	},
	banner: {
		seldomWrites: list`
			Du får ikke ofte mails fra
			Du får ikke ofte mail fra
			Du modtager ikke ofte mails fra
		`,
		external: list`
			ekstern
			ekstern mail
		`,
		outside: list`
			uden for organisationen
			udefra
			ekstern afsender
		`,
		links: list`
			links
			vedhæftede filer
		`,
	},
	stop: {
		words: list`
			stop(?: (?:nu|det|med (?:det|at skrive|at maile|mails|at kontakte mig)))?
			afmeld(?:ing)?(?: (?:mig|os))?
			frameld(?:ing)?(?: (?:mig|os))?
			meld mig (?:fra|af)
			afmelde
			slet (?:mig|os|mine (?:data|oplysninger)|min (?:mail|adresse))
			fjern (?:mig|os|min (?:mail|adresse|e-?mail))
			afregistrer(?: mig)?
			lad mig vaere(?: i fred)?
			(?:ikke|ingen) (?:flere|mere) (?:mails?|e-?mails?|beskeder|henvendelser|reklamer)(?: tak)?
			(?:kontakt|skriv|ring)(?: til)? (?:mig |os )?ikke(?: (?:igen|mere|laengere))?
			nok
			slet
			fjern
			slut
			annuller
		`,
		fillers: list`
			tak(?: (?:for det|pa forhand))?
			mange tak
			venligst
			hej
			goddag
			god(?: )?morgen
			nu
			straks
			med det samme
			nej
			ja
			nej tak
			og
			men
			undskyld
			spam
			det er spam
			vaer venlig at
			mig
			os
			(?:jeg er |vi er )?ikke interesseret
			ingen interesse
			(?:kan|vil|kunne) (?:du|i)
			jeg (?:vil|onsker)(?: gerne)?
			fra (?:jeres |din |alle |denne |jer |nyhedsbrev|listen)?(?:listen?|mailliste|mailingliste|nyhedsbrev|database|lister|register)?
		`,
		negations: list`
			ikke
			aldrig
		`,
	},
	absence: {
		subjects: list`
			automatisk svar
			autosvar
			fravaer(?:sbesked|smeddelelse)?
			fravaerende
			ikke pa kontoret
			(?:pa )?ferie
			pa orlov
			autoreply
		`,
		away: list`
			(?:jeg er|er jeg|vi er|jeg holder|jeg har|jeg vil vaere) (?:\S+ ){0,5}?(?:pa (?:\S+)?(?:ferie|barsel|orlov|forretningsrejse|kursus)|fravaerende|ikke (?:pa kontoret|til stede|tilgaengelig|at traeffe)|ferie (?:til|fra|og|frem)|ude af kontoret|bortrejst|vaek (?:til|fra|frem)|tilbage (?:pa|igen|den|fra|mandag|tirsdag|onsdag|torsdag|fredag|\d)|syg(?:emeldt)?)
			^(?:pa ferie|ferie|fravaerende) (?:til|fra|og|t\.?o\.?m)
			kontoret (?:er|holder) (?:\S+ )?lukket
		`,
		automatic: list`
			(?:dette er|det her er) (?:et|en) (?:automatisk|autosvar)
			begraenset adgang til (?:min )?(?:mail|e-?mail)
			laeser ikke (?:mine )?mails
		`,
		usual: list`
			(?:ved|i|for) (?:\S+ )?(?:hastende|akutte?|presserende|haster)
			(?:under|i) mit fravaer
			nar jag er tilbage
			nar jeg (?:er tilbage|kommer tilbage)
			kontakt (?:venligst )?(?:min|mine|vores|\S+@)
		`,
		talks: list`
			ring til mig
			(?:kan|skal|kunne) (?:vi|du|i)\b
			passer (?:mig|fint|godt|os)
			lad os
			mode\b|aftale
			send (?:mig|gerne|over)
			interesseret|interessant
			pris(?:er|liste)?\b|tilbud\b
			vi kan (?:tale|tage|ses)|tales ved|kontakt mig (?:efter|nar|i)
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
			marts|mar
			april|apr
			maj
			juni|jun
			juli|jul
			august|aug
			september|sept|sep
			oktober|okt
			november|nov
			december|dec
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
			(?:frem )?til(?: den| d\.)?
			indtil(?: den| d\.)?
			fra .{1,30} til(?: den)?
		`,
		through: list`
			til og med(?: den| d\.)?
			t\.?\s?o\.?\s?m\.?(?: den| d\.)?
		`,
		back: list`
			tilbage
			retur(?!\p{L})
			igen
		`,
		tomorrow: ['i morgen'],
		next: ['naeste'],
		isDayFirst: true,
	},
};
