import type { Language } from './language';
import { list } from './list';

export const norwegian: Language = {
	name: 'Norwegian',
	quote: {
		by: ['av'],
		on: ['Den', 'På'],
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
		originalMessage: list`Opprinnelig melding; Opprinnelig beskjed; Videresendt melding`,
		forwarded: ['Videresendt melding'],
	},
	signature: {
		closings: list`Med vennlig hilsen; Vennlig hilsen; Beste hilsener; Beste hilsen; Mvh; Hilsen`,
		sentFrom: ['Sendt fra', 'Sendt via', 'Hent Outlook for'],
		phone: ['Telefon', 'Mobil', 'Tlf'],
		speech: list`jeg; meg; min; mitt; vi; oss; vår; du; deg; dere; takk; vennligst; er; har; kan; når; hvordan; ikke`,
	},
	disclaimer: {
		thisMessage: ['denne e-posten', 'denne meldingen'],
		confidential: ['konfidensiell', 'konfidensielt', 'fortrolig'],
		misdirected: ['mottaker', 'mottakeren', 'ved en feil'],
	},
	banner: {
		seldomWrites: ['Du får ikke ofte e-post fra', 'Du mottar ikke ofte e-post fra'],
		external: ['ekstern', 'ekstern e-post'],
		outside: ['utenfor organisasjonen', 'ekstern avsender', 'utenfra'],
		links: ['lenker', 'koblinger', 'vedlegg'],
	},
	stop: {
		words: list`
			stopp?(?: (?:na|det|med (?:det|a skrive|e-?post)))?; slutt(?: (?:na|a (?:sende|kontakte|skrive)(?: meg)?))?; avmeld(?:ing)?(?: (?:meg|oss))?; meld meg av; meld meg ut; fjern (?:meg|oss|min (?:adresse|e-?post|mail)); slett (?:meg|oss|mine (?:data|opplysninger)); avslutt abonnement(?:et)?; avregistrer(?: meg)?; la meg vaere(?: i fred)?
			(?:ikke|ingen) (?:flere|mer) (?:e-?poster|e-?post|mail(?:er)?|meldinger|henvendelser)(?: takk)?; (?:kontakt|skriv|ring)(?: til)? (?:meg |oss )?ikke(?: (?:igen|mer|lenger))?; nok
		`,
		aloneOnly: ['slett', 'fjern', 'avslutt'],
		fillers: list`
			takk(?: (?:pa forhand|skal du ha))?; tusen takk; vennligst; hei; god (?:morgen|dag); na; umiddelbart; straks; nei; ja; nei takk; og; men; beklager; spam; dette er spam; meg; oss
			(?:jeg er |vi er )?ikke interessert; ingen interesse; (?:kan|vil|kunne) (?:du|dere); jeg (?:vil|onsker)(?: gjerne)?
			fra (?:deres |din |alle |denne |dere |nyhetsbrev|listen|lista|listene)?(?:listen?|e-?postliste|mailliste|nyhetsbrev|database|lister|register)?
		`,
		requests: list`
			jeg har (?:aldri|ikke) (?:gitt|meldt|samtykket)
			la (?:\S+ )?vaere a (?:\S+ )?(?:kontakte|skrive|maile|sende|ringe|spamme); (?:unnga|avsta fra|unngar) (?:a )?(?:\S+ )?(?:kontakt\w*|skriv\w*|mail\w*|send\w*|flere|ytterligere)
			(?:anmeld|rapporter|meld|politianmeld|blokker)\w* (?:(?:dere|deg|dette|det|som|til|hos|deres|for) ){1,3}(?:\S+ )?(?:spam|soppelpost|datatilsynet|politiet|forbruker\w*|[.!]|$)|(?:anmelder|rapporterer|blokkerer|anmelde|rapportere|blokkere) (?:dere|deg)\b
			(?:slett|fjern) (?:\S+ ){0,2}?(?:alle|alt|all) (?:\S+ ){0,4}?(?:om|pa) (?:meg|oss); (?:slett|fjern|slette|fjerne) (?:\S+ )?(?:meg|oss|mine|min|mitt|var) (?:\S+ ){0,2}?(?:fra|data|opplysninger|e-?post\w*|adresse)
			(?:vil|onsker) (?:\S+ )?ikke (?:\S+ ){0,4}?(?:e-?post\w*|mail\w*|henvendelser|meldinger|kontaktes|kontaktet|hore (?:mer )?fra)\b; la (?:meg|oss) vaere(?: i fred|[.!]|$)
			(?:fjern|slett|avmeld|ta|stryk|meld) (?:vennligst )?(?:bort )?(?:meg|oss|min |mitt |mine |var )(?!gamle|kollega)(?:\S+ ){0,4}?(?:fra|av|ut|bort|mail|e-?post|e-?postadresse|data|opplysninger|adresse|[.!]|$)
			(?:slutt|stopp) (?:vennligst )?(?:med )?(?:a )(?:kontakte|skrive|maile|sende|spamme) ?(?:\S+ )?(?:meg|oss|e-?post|mail|til)?
			(?:kontakt|skriv|ring|send|mail)(?: til)? (?:meg |oss |vennligst )*(?:ikke|aldri) (?:\S+ ){0,2}?(?:igjen|mer|flere|lenger|e-?post|mail)
			(?:ikke|aldri) (?:kontakt|skriv|ring|send|mail)(?:e)?(?: til)? (?:meg|oss)(?: (?:\S+ )?(?:igjen|mer|flere|lenger)|[.!]|$)
			(?:vil|onsker) (?:ikke|ikke a) (?:\S+ ){0,2}?(?:ha|motta|kontaktes|bli|fa) (?:\S+ ){0,2}?(?:e-?post(?:er)?|mail|flere|mer|kontaktet|henvendelser|meldinger)
			(?:ikke|ingen) flere (?:e-?poster|mail|meldinger|henvendelser); bli (?:slettet|fjernet|avmeldt)
		`,
		negations: ['ikke', 'aldri'],
		eager: list`
			ring (?:til )?(?:meg|oss|gjerne)\b(?! ikke); (?:akkurat|nettopp|presis) (?:det|hva); (?:hores|hores ut|virker) (?:\S+ )?(?:bra|spennende|interessant); la oss; perfekt\b; fantastisk\b; hvor (?:skal|kan) jeg (?:skrive under|signere)
		`,
	},
	absence: {
		subjects: list`automatisk svar; autosvar; fravaer(?:smelding|sassistent)?; fravaerende; ikke pa kontoret; (?:pa )?ferie; permisjon`,
		away: list`
			(?:jeg er|er jeg|vi er|jeg har|jeg vil vaere|jeg tar) (?:\S+ ){0,5}?(?:pa (?:\S+)?(?:ferie|reise|kurs|tjenestereise)|i (?:\S+)?permisjon|fravaerende|ikke (?:pa kontoret|til stede|tilgjengelig|tilbake)|ferie (?:til|fra|og|frem)|ute av kontoret|bortreist|borte (?:til|fra|frem)|tilbake (?:pa|igjen|den|fra|mandag|tirsdag|onsdag|torsdag|fredag|\d)|syk(?:meldt)?)
			^(?:pa ferie|ferie|fravaerende) (?:til|fra|og|t\.?o\.?m); kontoret (?:er|holder) (?:\S+ )?stengt
		`,
		automatic: list`dette er (?:et|en) automatisk; begrenset tilgang til (?:min )?(?:e-?post|mail); leser ikke (?:min )?e-?post`,
		usual: list`(?:ved|i|for) (?:\S+ )?(?:hastesaker|akutte?|presserende|haster|hastende); (?:under|i) mitt fravaer; nar jeg (?:er tilbake|kommer tilbake); kontakt (?:vennligst )?(?:min|mine|var|\S+@)`,
		talks: list`ring meg; (?:kan|skal|kunne) (?:vi|du|dere)\b; passer (?:meg|fint|bra|oss|det); la oss; mote\b|avtale; send (?:meg|gjerne|over); interessert|interessant; pris(?:er|liste)?\b|tilbud\b; vi kan (?:snakke|ta|moetes)|snakkes|kontakt meg (?:etter|nar|i)`,
		conditions: ['hvis', 'nar', 'fordi', 'at', 'mens'],
	},
	dates: {
		months: list`januar|jan; februar|feb; mars|mar; april|apr; mai; juni|jun; juli|jul; august|aug; september|sept|sep; oktober|okt; november|nov; desember|des`,
		weekdays: list`mandag; tirsdag; onsdag; torsdag; fredag; lørdag; søndag`,
		until: list`(?:frem )?til(?: den)?; inntil(?: den)?; før; fra .{1,30} til(?: den)?`,
		through: list`til og med(?: den)?; t\.?\s?o\.?\s?m\.?(?: den)?`,
		back: list`(?:tilbake|retur)(?: på kontoret| igjen)?(?: fra)?(?: den| på)?`,
		next: ['neste'],
		isDayFirst: true,
	},
};
