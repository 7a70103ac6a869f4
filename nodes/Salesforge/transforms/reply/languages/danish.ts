import type { Language } from './language';
import { list } from './list';

export const danish: Language = {
	name: 'Danish',
	quote: {
		by: ['af'],
		on: ['Den', 'På', 'D.'],
		wrote: ['skrev', 'skrev følgende'],
		wroteBeforeName: ['skrev'],
		fields: {
			from: ['Fra'],
			sent: ['Sendt'],
			date: ['Dato'],
			to: ['Til'],
			copy: ['Kopi', 'Cc'],
			other: ['Svar til'],
			subject: ['Emne'],
		},
		originalMessage: list`Oprindelig meddelelse; Oprindelig besked; Videresendt besked`,
		forwarded: ['Start på videresendt besked'],
	},
	signature: {
		closings: list`Med venlig hilsen; Venlig hilsen; Bedste hilsner; Venlige hilsner; De bedste hilsner; Mvh; Hilsen; Vh; Kh`,
		sentFrom: ['Sendt fra', 'Sendt via', 'Hent Outlook til', 'Hent BlueMail til'],
		phone: ['Telefon', 'Mobil', 'Tlf'],
		speech: list`jeg; mig; min; mit; vi; os; vores; du; dig; jer; tak; venligst; er; har; kan; hvornår; hvordan; ikke`,
	},
	disclaimer: {
		thisMessage: ['denne e-mail', 'denne mail', 'denne meddelelse'],
		confidential: ['fortrolig', 'fortrolige', 'fortroligt'],
		misdirected: ['modtager', 'modtageren', 'ved en fejl', 'adressaten'],
	},
	banner: {
		seldomWrites: [
			'Du får ikke ofte mails fra',
			'Du får ikke ofte mail fra',
			'Du modtager ikke ofte mails fra',
		],
		external: ['ekstern', 'ekstern mail'],
		outside: ['uden for organisationen', 'udefra', 'ekstern afsender'],
		links: ['links', 'vedhæftede filer'],
	},
	stop: {
		words: list`
			stop(?: (?:nu|det|med (?:det|at skrive|at maile|mails|at kontakte mig)))?; afmeld(?:ing)?(?: (?:mig|os))?; frameld(?:ing)?(?: (?:mig|os))?; meld mig (?:fra|af); afmelde; slet (?:mig|os|mine (?:data|oplysninger)|min (?:mail|adresse)); fjern (?:mig|os|min (?:mail|adresse|e-?mail)); afregistrer(?: mig)?; lad mig vaere(?: i fred)?
			(?:ikke|ingen) (?:flere|mere) (?:mails?|e-?mails?|beskeder|henvendelser|reklamer)(?: tak)?; (?:kontakt|skriv|ring)(?: til)? (?:mig |os )?ikke(?: (?:igen|mere|laengere))?; nok
		`,
		aloneOnly: ['slet', 'fjern', 'slut', 'annuller'],
		fillers: list`
			tak(?: (?:for det|pa forhand))?; mange tak; venligst; hej; goddag; god(?: )?morgen; nu; straks; med det samme; nej; ja; nej tak; og; men; undskyld; spam; det er spam; vaer venlig at; mig; os
			(?:jeg er |vi er )?ikke interesseret; ingen interesse; (?:kan|vil|kunne) (?:du|i); jeg (?:vil|onsker)(?: gerne)?
			fra (?:jeres |din |alle |denne |jer |nyhedsbrev|listen)?(?:listen?|mailliste|mailingliste|nyhedsbrev|database|lister|register)?
		`,
		requests: list`
			jeg har (?:aldrig|ikke) (?:givet|tilmeldt|samtykket)
			(?:lad|lade)(?: \S+)? vaere med at (?:\S+ )?(?:kontakte|skrive|maile|sende|ringe|spamme); (?:undlad|undlade|afhold jer fra|ophor med|oph?or med)(?: \S+)? (?:at )?(?:\S+ )?(?:kontakt\w*|skriv\w*|mail\w*|send\w*|flere|yderligere)
			(?:anmeld|indberet|rapporter|politianmeld|bloker|blokker)\w* (?:(?:jer|dig|dette|det|som|til|hos|jeres|for) ){1,3}(?:\S+ )?(?:spam|datatilsynet|politiet|forbruger\w*|[.!]|$)|(?:anmelder|rapporterer|blokerer|anmelde|rapportere|blokere) (?:jer|dig)\b
			(?:slet|fjern) (?:\S+ ){0,2}?(?:alle|alt|al) (?:\S+ ){0,4}?(?:om|pa) (?:mig|os); (?:slet|fjern|slette|fjerne) (?:\S+ )?(?:mig|os|mine|min|mit|vores) (?:\S+ ){0,2}?(?:fra|data|oplysninger|mail\w*|adresse)
			(?:vil|onsker) (?:\S+ )?ikke (?:\S+ ){0,4}?(?:mails?|henvendelser|beskeder|kontaktes|kontaktet|hore (?:mere )?fra)\b; lad (?:mig|os) vaere(?: i fred|[.!]|$)
			(?:fjern|slet|afmeld|tag|frameld) (?:venligst )?(?:mig|os|min |mit |mine |vores )(?!gamle|kollega)(?:\S+ ){0,4}?(?:fra|af|ud|mail|e-?mail|data|oplysninger|adresse|[.!]|$)
			(?:stop|hold op) (?:venligst )?med (?:at )?(?:kontakte|skrive|maile|sende|spamme) ?(?:\S+ )?(?:mig|os|mails?|til)?
			(?:kontakt|skriv|ring|send|mail)(?: til)? (?:mig |os |venligst )*(?:ikke|aldrig) (?:\S+ ){0,2}?(?:igen|mere|flere|laengere|mails?)
			(?:ikke|aldrig) (?:kontakt|skriv|ring|send|mail)(?:e)?(?: til)? (?:mig|os)(?: (?:\S+ )?(?:igen|mere|flere|laengere)|[.!]|$)
			(?:vil|onsker) (?:ikke|ikke at) (?:\S+ ){0,2}?(?:have|modtage|kontaktes|hore) (?:\S+ ){0,2}?(?:mails?|flere|mere|fra|henvendelser|beskeder|af)
			(?:ikke|ingen) flere (?:mails?|e-?mails?|beskeder|henvendelser); blive (?:slettet|fjernet|afmeldt)
		`,
		negations: ['ikke', 'aldrig'],
		eager: list`
			ring (?:til )?(?:mig|os|gerne)\b(?! ikke); (?:praecis|lige|netop) (?:det|hvad); lyder (?:\S+ )?(?:godt|spaendende|interessant); lad os; perfekt\b; fantastisk\b; hvor (?:skal|kan) jeg (?:skrive under|underskrive)
		`,
	},
	absence: {
		subjects: list`automatisk svar; autosvar; fravaer(?:sbesked|smeddelelse)?; fravaerende; ikke pa kontoret; (?:pa )?ferie; pa orlov; autoreply`,
		away: list`
			(?:jeg er|er jeg|vi er|jeg holder|jeg har|jeg vil vaere) (?:\S+ ){0,5}?(?:pa (?:\S+)?(?:ferie|barsel|orlov|forretningsrejse|kursus)|fravaerende|ikke (?:pa kontoret|til stede|tilgaengelig|at traeffe)|ferie (?:til|fra|og|frem)|ude af kontoret|bortrejst|vaek (?:til|fra|frem)|tilbage (?:pa|igen|den|fra|mandag|tirsdag|onsdag|torsdag|fredag|\d)|syg(?:emeldt)?)
			^(?:pa ferie|ferie|fravaerende) (?:til|fra|og|t\.?o\.?m); kontoret (?:er|holder) (?:\S+ )?lukket
		`,
		automatic: list`(?:dette er|det her er) (?:et|en) (?:automatisk|autosvar); begraenset adgang til (?:min )?(?:mail|e-?mail); laeser ikke (?:mine )?mails`,
		usual: list`(?:ved|i|for) (?:\S+ )?(?:hastende|akutte?|presserende|haster); (?:under|i) mit fravaer; nar jag er tilbage; nar jeg (?:er tilbage|kommer tilbage); kontakt (?:venligst )?(?:min|mine|vores|\S+@)`,
		talks: list`ring til mig; (?:kan|skal|kunne) (?:vi|du|i)\b; passer (?:mig|fint|godt|os); lad os; mode\b|aftale; send (?:mig|gerne|over); interesseret|interessant; pris(?:er|liste)?\b|tilbud\b; vi kan (?:tale|tage|ses)|tales ved|kontakt mig (?:efter|nar|i)`,
		conditions: ['hvis', 'nar', 'fordi', 'at', 'mens'],
	},
	dates: {
		months: list`januar|jan; februar|feb; marts|mar; april|apr; maj; juni|jun; juli|jul; august|aug; september|sept|sep; oktober|okt; november|nov; december|dec`,
		weekdays: list`mandag; tirsdag; onsdag; torsdag; fredag; lørdag; søndag`,
		until: list`(?:frem )?til(?: den| d\.)?; indtil(?: den| d\.)?; fra .{1,30} til(?: den)?`,
		through: list`til og med(?: den| d\.)?; t\.?\s?o\.?\s?m\.?(?: den| d\.)?`,
		back: list`(?:tilbage|retur)(?: på kontoret| igen)?(?: fra)?(?: den| på| d\.)?`,
		next: ['naeste'],
		isDayFirst: true,
	},
};
