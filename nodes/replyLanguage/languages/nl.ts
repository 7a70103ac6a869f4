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
	signature: {
		closings: list`
			Met vriendelijke groet
			Met vriendelijke groeten
			Vriendelijke groet
			Vriendelijke groeten
			Hartelijke groet
			Hartelijke groeten
			Groeten
			Groet
			Mvg
		`,
		sentFrom: list`
			Verzonden vanaf
			Verstuurd vanaf
			Verzonden met
			Verzonden via
			Outlook voor
			BlueMail voor
			Download Outlook voor
		`,
		phone: list`
			Telefoon
			Mobiel
		`,
		speech: list`
			ik
			mij
			me
			mijn
			wij
			we
			ons
			onze
			u
			uw
			je
			jij
			jullie
			graag
			alstublieft
			bedankt
			dank
			is
			zijn
			ben
			kunt
			kunnen
			wanneer
			hoe
			niet
			geen
		`,
	},
	disclaimer: {
		titles: list`
			disclaimer
			vertrouwelijkheid
		`,
		thisMessage: list`
			dit bericht
			deze e-mail
			deze mail
			de informatie in
		`,
		confidential: list`
			vertrouwelijk
			vertrouwelijke
			uitsluitend bestemd
		`,
		misdirected: list`
			geadresseerde
			ontvanger
			abusievelijk
			per vergissing
			ten onrechte
			bestemd voor
			bestemd is
		`,
		addedBelow: list`
			denk aan het milieu
			virusvrij
		`,
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
		`,
		aloneOnly: list`
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
		isNegationLast: true,
		classes: {
			not: list`
				niet
				nooit
				geen
				zonder
				niets
				niks
				onnodig
				hoeft niet
				hoeft ~ niet
				niet nodig
			`,
			self: list`
				ik
				wij
				we
				hij
				zij
				ze
			`,
			want: list`
				wil
				willen
				wens
				wensen
				wenst
				zou
				zouden
				verzoek
				verzoeken
				vraag
				vragen
				graag
				liever
				prijs
				behoefte
				interesse
				geinteresseerd
				toestemming
				eis
				eisen
				waarderen
				gediend
				gelieve
				nodig
				stel
				accepteer
				dankbaar
				fijn
				hoef
				hoeven
				hoeft
				bezwaar
				verbied
				verbieden
				weiger
				weigeren
				gevraagd
				verzocht
			`,
			ask: list`
				gelieve
				aub
				alstublieft
				kunt u
				kun je
				kunnen jullie
				wilt u
				wil je
				willen jullie
				graag
				ik
				a u b
				svp
				hoe
				verzoek
				zou u
				zou je
				hierbij
				mag
				mogen
				moet
				moeten
				hoort
				horen
				nodig
			`,
			end: list`
				stop
				stopt
				stoppen
				gestopt
				hou ~ op
				houd ~ op
				houdt ~ op
				houden ~ op
				ophouden
				staak
				staakt
				staken
				kap ~ mee
				zie ~ af
				afzien
				ziet ~ af
				af te zien
				beeindig*
				onthoud*
				opgehouden
				verbied
				verzet
				stop*
				op te houden
				staak*
				nalaten
				laat ~ achterwege
				bespaar*
				kap* ~ mee
				kappen
				opzeggen
				weiger*
				bezwaar
				maak ~ einde
				een einde
				klaar mee
				bespaar
				spaar
			`,
			enough: list`
				genoeg
				beu
				ongevraagd*
				ongewenst*
				klaar met
				het zat
				zat van
				zo zat
				helemaal zat
				meer dan zat
				ben ik zat
			`,
			contact: list`
				contacteer*
				gecontacteerd
				contacteren
				benader*
				benaderd
				mailen
				mailt
				mail me
				mail ons
				gemaild
				schrijf*
				schrijven
				aanschrijv*
				aangeschreven
				lastig
				lastigvallen
				lastiggevallen
				val* ~ lastig
				storen
				stoor
				bellen
				belt
				contact
				spam*
				stalken
				bestoken
				bestook
				opnemen
				berichten
				appen
				hengelen
				gebruiken
				gebruik
				bewaren
				horen
				bombard*
				mail*
				contact*
				lastig*
				stor*
				bel
				bericht*
				stalk*
				bestook*
				opvolg*
				nabel*
				herinner*
				gebruik*
				pitch*
				stuur ~ berichten
				bewaar
				opslaan
				bijhouden
			`,
			send: list`
				stuur
				sturen
				stuurt
				zenden
				verzend*
				ontvang*
				krijg
				krijgen
				toesturen
				toe te sturen
				toezenden
				opsturen
				zien
				lezen
				horen
			`,
			mails: list`
				mail
				mails
				mailtje
				mailtjes
				e mail
				e mails
				email
				emails
				bericht
				berichten
				reclame
				spam
				nieuwsbrief
				nieuwsbrieven
				aanbiedingen
				contact
				acquisitie
				opvolgmails
				herinnering*
				post
				communicatie
				follow ups
				follow up
				rommel
				mail*
				e mail*
				email*
				bericht*
				nieuwsbrief*
				aanbieding*
				opvolging
				telefoontjes
				verzoeken
				uitnodigingen
				promotie*
				notificaties
				mailing*
			`,
			more: list`
				meer
				nog een
				weer
				opnieuw
				verdere
				langer
				deze
				dit
				zulke
				dergelijke
				uw
				jullie
				je
				jouw
				nooit
				voortaan
				toekomst
				volgende
				ooit
				hiermee
				daarmee
				blijf
				blijft
				van u
				andere
			`,
			me: list`
				me
				mij
				ons
				mijn
				m n
				onze
				dit adres
				dit mailadres
				dit e mailadres
			`,
			remove: list`
				verwijder*
				schrap*
				wis
				wissen
				wist
				haal ~ uit
				haal ~ van
				haalt
				haal
				haalt ~ uit
				halen
				gehaald
				uitschrijv*
				verwijdering
				weghalen
				vernietig*
				uit te schrijven
				uitsluiten
				streep*
				schrijf ~ uit
				gooi ~ uit
				zwarte lijst
				verwijderen
				wis*
				haal*
				doorhal*
				opruim*
				blokke*
				vergeet mij
				vergeet mijn
				uithalen
				uitsluit*
				gewist
				geschrapt
				gooi*
				zet ~ van
				eruit
				kom ~ af
				afkomen
				afkom
				blacklist
				af zijn van
			`,
			leave: list`
				uitschrijv*
				afmeld*
				uitgeschreven
				afgemeld
				schrijf ~ uit
				meld ~ af
				uit te schrijven
				af te melden
				opt out
				unsubscribe
				afmelding
				opzeggen
				uitschrijving
			`,
			mine: list`
				adres
				mailadres
				e mailadres
				emailadres
				e mail
				mail
				gegevens
				naam
				contact
				contactgegevens
				nummer
				data
				informatie
				account
				persoonsgegevens
				bedrijf
				alles
				adres*
				email
				mailadres*
				e mailadres*
				emailadres*
				telefoonnummer
				profiel
				info
			`,
			list: list`
				lijst
				lijsten
				mailinglijst
				bestand
				bestanden
				database
				systeem
				systemen
				crm
				nieuwsbrief
				verzendlijst
				maillijst
				adressenbestand
				campagne
				campagnes
				sequentie
				mailing
				mailings
				distributielijst
				databank
				administratie
				adressenlijst
				lijst*
				bestand*
				database*
				maillijst*
				mailinglijst*
				verzendlijst*
				adresboek
				campagne*
				nieuwsbrief*
				sequentie*
				distributielijst*
				mailing*
			`,
			threat: list`
				meld u
				meld je
				meld dit
				melden
				gemeld
				aangifte
				blokkeer*
				geblokkeerd
				blokkeren
				rapporteer*
				gerapporteerd
				advocaat
				klacht
				juridische
				markeer*
				gemarkeerd
				aangeven
			`,
			authority: list`
				spam
				acm
				autoriteit*
				politie
				privacy
				advocaat
				klacht
				juridische
				spamklacht
				ap
				consumentenbond
			`,
			you: list`
				u
				jullie
				je
				jou
				afzender
				uw
			`,
			consent: list`
				toestemming
				aangemeld
				ingeschreven
				akkoord
				gevraagd
				geabonneerd
				opgegeven
				toegestemd
				geef ~ toestemming
				stem ~ toe
			`,
			used: list`
				gebruikt
				benaderd
				gemaild
				gebeld
				gecontacteerd
				lastiggevallen
				aangeschreven
				bestookt
			`,
			instead: list`
				maar wel
				maar liever
				liever
			`,
			them: list`
				ze
				die
				deze
				alles
				het
			`,
			join: list`
				maar
				en graag
				en gelieve
				en verwijder
				en haal
				tenzij
				want
				omdat
				dus graag
				dus gelieve
				en stop
			`,
			other: list`
				offerte
				contract
				factuur
				facturen
				aarzel*
				vergeet
				vergeten
				zorgen
				omgaan
				om met
				vandaag
				morgen
				maandag
				dinsdag
				woensdag
				donderdag
				vrijdag
				week
				collega
				maar
				klanten
				leads
				tweede
				regel
				afspraak
				agenda
				demo
				niet ontvangen
				nog geen
				gekregen
				gelezen
				nog niet
				hubspot
				salesforce
				kunnen we
				kan ik mijn
				mogen we
				wanneer
				hoeveel
				logo
				concurrent*
				oude
				vorige
				bijlage
				eerst
				tot
				als we
				als ik
				liever bellen
				sheet
				korting
				vakantie
				wij sturen
				we sturen
				hoe vaak
				per ongeluk
				factu*
				normaal
				krijg jullie
				ontvang niet
				tool
				platform
				gebruiker*
				op dit moment
				momenteel
				voorlopig
				nu even
				schroom*
				is geen spam
				gereageerd
				geantwoord
				stuur ~ door
				doorsturen
				doorgestuurd
				antwoord niet
				niet slecht
				niet gek
				in de spam
				in spam
				spamfolder
				begrijp
				snap
				begrepen
				aantal
				uitschrijvingen
				verlagen
				ik heb geen mail
				ik heb geen bericht
				ik heb geen idee
				ik heb nog
				ik heb uw
				ik heb jullie
				ik heb geen tijd
			`,
		},
		requests: list`
			laat (?:me|mij|ons) (?:\S+ )?met rust
			art(?:ikel|\.)? ?(?:17|21)\b
			recht (?:op vergetelheid|van bezwaar)
			trek (?:\S+ )?(?:mijn )?toestemming (?:\S+ )?in
			maak (?:\S+ )?bezwaar
			(?:laat|hoop|hopelijk) (?:\S+ ){0,4}?(?:de|het|uw|jullie) laatste (?:mail|e-?mail|bericht|keer)
		`,
		negations: list`
			niet
			nooit
			geen
			zonder
		`,
		eager: list`
			bel (?:me|mij|ons|maar|gerust)\b(?! niet)
			precies wat
			klinkt (?:\S+ )?(?:goed|interessant|super|top|leuk)
			fantastisch
			geweldig
			perfect\b
			laten we
			laat ons (?:afspreken|praten)
			waar (?:kan|moet|mag) ik tekenen
			plan (?:een|maar) (?:afspraak|demo|gesprek)|inplannen
			stuur (?:me|mij|ons) (?:de|het|een|meer) (?:\S+ )?(?:offerte|info\w*|contract|prijs\w*|link|voorstel)
			ik doe mee
			heel interessant
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
	departure: list`
		(?:ik werk|werkt|werkzaam) (?:\S+ ){0,3}?niet (?:meer|langer) (?:bij|voor|hier|in)
		(?:ben|is) (?:\S+ ){0,3}?niet (?:meer|langer) (?:werkzaam|in dienst)
		(?:heb|heeft) (?:het|ons|de|onze) (?:bedrijf|organisatie|onderneming) (?:\S+ ){0,4}?verlaten
		(?:ben|is) uit dienst
		(?:mailbox|postbus|e-?mailadres|adres|inbox) (?:wordt|is) (?:\S+ )?niet (?:meer|langer) (?:gelezen|gecontroleerd|actief|in gebruik|gemonitord|gebruikt|bekeken|geldig)
	`,
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
			(?:terug|bereikbaar|aanwezig|beschikbaar|kantoor)(?: op kantoor)?(?: vanaf)?(?: op)?
			(?:vanaf|op)(?= .{3,30} (?:ben ik )?weer)
			(?:ben|zijn)(?= .{3,30} (?:weer |er )*terug)
		`,
		next: list`
			volgende
			aanstaande
		`,
		isDayFirst: true,
	},
};
