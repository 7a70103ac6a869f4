import { list, type Language } from './language';

export const dutch: Language = {
	code: 'nl',
	name: 'Dutch',
	quote: {
		by: ['door'],
		on: ['Op'],
		wrote: list`
			het volgende geschreven
			schreef
		`,
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
		originalMessage: list`
			Oorspronkelijk bericht
			Origineel bericht
			Doorgestuurd bericht
		`,
		forwarded: ['Begin doorgestuurd bericht'],
	},
	banner: {
		seldomWrites: list`
			U ontvangt niet vaak e-mail van
			U ontvangt niet vaak e-mails van
			Je ontvangt niet vaak e-mail van
			Je ontvangt niet vaak e-mails van
		`,
		external: list`
			extern
			externe e-mail
			externe afzender
		`,
		outside: list`
			van buiten
			externe afzender
			externe e-mail
		`,
		links: list`
			links
			koppelingen
			bijlagen
			bijlage
		`,
	},
	stop: {
		words: list`
			stop(?:pen)?(?: (?:ermee|hiermee|met (?:mailen|e-?mailen|deze mails|spammen|mij (?:te )?(?:mailen|contacteren)|het sturen)))?
			hou(?:dt|d)? (?:hiermee |ermee )?op
			ophouden
			basta
			genoeg
			uitschrijven
			(?:mij |me |ons )?(?:uitschrijven|afmelden|verwijderen)
			schrijf (?:mij|me|ons) uit
			afmelden
			afmelding
			uitschrijving
			meld (?:mij|me|ons) af
			uitgeschreven
			verwijder (?:mij|me|ons|mijn (?:e-?mail|gegevens|adres|e-?mailadres|mailadres))
			haal (?:mij|me|ons) (?:eraf|er af|van de lijst)
			geen (?:verdere |nieuwe )?(?:e-?mails?|mails?|mailtjes|berichten|spam|reclame|contact|mailings?)(?: meer)?
			(?:niet|nooit) meer (?:mailen|contacteren|e-?mailen|benaderen|contact opnemen|schrijven|bellen|lastigvallen)
			laat (?:mij|me|ons) met rust
			opzouten
			rot op
			opt-?out
			opzeggen
			donder op
			hoepel op
			verwijder
			verwijderen
			annuleren
			einde
			weg
			af
			uit
			schrijf uit
		`,
		fillers: list`
			a\.?u\.?b\.?
			alstublieft
			alsjeblieft
			ajb
			svp
			graag
			bedankt
			dank(?: (?:u|je))?(?: wel)?
			hartelijk dank
			dankjewel
			hallo
			hoi
			hi
			beste
			goedemorgen
			goedemiddag
			goedendag
			geachte
			nu
			direct
			onmiddellijk
			per direct
			meteen
			nee
			ja
			nee bedankt
			nee dank u
			en
			maar
			sorry
			spam
			dit is spam
			(?:ik heb |wij hebben |we hebben |heb )?geen interesse
			niet geinteresseerd
			(?:ik ben|wij zijn|we zijn) niet geinteresseerd
			geen behoefte(?: aan)?
			(?:kunt|kun|wilt|wil|zou|zouden|kan) (?:u|je|jij|jullie)
			ik (?:wil|wens|zou graag|verzoek)(?: (?:u|me|mij))?
			(?:mij|me|ons)
			(?:uit|van|voor) (?:uw|de|het|je|jullie|deze|dit|alle) (?:e-?mail|mailing|verzend|mail)?(?:lijst(?:en)?|bestand|database|mailinglijst|nieuwsbrief|systeem)
			meer
			voortaan
			in de toekomst
			willen
		`,
		negations: list`
			niet
			nooit
			geen
			zonder
		`,
	},
	absence: {
		subjects: list`
			automatisch antwoord
			automatische (?:reactie|beantwoording|e-?mail)
			afwezig(?:heid|heidsmelding|heidsbericht|heidsassistent)?
			niet (?:op|aanwezig op) kantoor
			(?:op |met )?vakantie
			out of office
			verlof
			met verlof
		`,
		away: list`
			(?:ik ben|ben ik|wij zijn|ik zal|ik werk|zijn wij|we zijn|ben) (?:\S+ ){0,7}?(?:afwezig|niet (?:aanwezig|op kantoor|bereikbaar|beschikbaar|werkzaam)|(?:op|met) (?:\S+)?(?:vakantie|verlof|reis|zakenreis)(?! (?:geweest|gewerkt))|buiten kantoor|vrij (?:tot|t/m|van)|uit kantoor|weer (?:terug|bereikbaar|aanwezig|op kantoor))
			^(?:afwezig|op vakantie|met vakantie|niet op kantoor|met verlof) (?:tot|van|t/m|en)
			(?:kantoor|bedrijf) is (?:\S+ ){0,4}?gesloten
			vanaf .{1,30} (?:ben ik )?weer (?:bereikbaar|terug|aanwezig|op kantoor)
		`,
		automatic: list`
			dit is een (?:\S+ )?automatisch(?:e)? (?:\S+ )?(?:antwoord|bericht|e-?mail|reactie)
			(?:beperkt|beperkte|geen) toegang tot mijn (?:e-?mail|mail|mailbox|inbox)
			(?:e-?mail|mail)s? wordt? niet (?:gelezen|doorgestuurd)
		`,
		usual: list`
			(?:bij|voor|in|is) (?:\S+ ){0,3}?(?:dringend\S*|spoed\S*|urgent\S*|noodgeval\S*)
			(?:tijdens|bij|in) mijn afwezigheid
			(?:na|bij) mijn (?:terugkomst|terugkeer)
			(?:contact opnemen met|neem contact op met|kunt u terecht bij) (?!mij)
		`,
		talks: list`
			bel (?:mij|me)\b
			(?:kunnen|zullen|zouden) we
			laten we
			(?:komt|past|schikt) (?:mij|me|ons|het) ?(?:goed|uit|prima|beter)?
			afspraak|inplannen|plannen
			stuur (?:mij|me|ons|maar|gerust)
			interesse\b|interessant|geinteresseerd
			offerte|prijzen|prijs\b
			(?:daarna|dan|erna) (?:\S+ ){0,3}?(?:bellen|spreken|praten|graag|afspreken|contact)|spreken we|hoor ik
			neem (?:\S+ )?contact (?:met (?:mij|me) )?op (?:na|vanaf|in)|mail me (?:na|dan)
		`,
		conditions: list`
			als
			wanneer
			omdat
			dat
			zodra
			indien
		`,
	},
	dates: {
		months: list`
			januari|jan
			februari|feb
			maart|mrt
			april|apr
			mei
			juni|jun
			juli|jul
			augustus|aug
			september|sept|sep
			oktober|okt
			november|nov
			december|dec
		`,
		weekdays: list`
			maandag
			dinsdag
			woensdag
			donderdag
			vrijdag
			zaterdag
			zondag
		`,
		until: list`
			tot
			van .{1,30} tot
		`,
		through: list`
			tot en met
			t/m
			t\.?e\.?m\.?
			van .{1,30} (?:tot en met|t/m)
		`,
		back: list`
			terug
			weer
			hervat
			heropen
			(?:bereikbaar|aanwezig|beschikbaar) (?:op|vanaf)
		`,
		tomorrow: ['morgen'],
		next: list`
			volgende
			aanstaande
		`,
		isDayFirst: true,
	},
};
