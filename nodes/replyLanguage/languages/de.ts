import { list, type Language } from './language';

export const german: Language = {
	code: 'de',
	name: 'German',
	quote: {
		by: ['von'],
		on: list`
			Am
			Den
		`,
		wrote: list`
			geschrieben
			schrieben Sie
			schrieb
		`,
		wroteBeforeName: ['schrieb'],
		pronouns: list`
			ich
			wir
			er
			sie
			Sie
			du
		`,
		fields: {
			from: ['Von'],
			sent: list`
				Gesendet
				Gesendet am
			`,
			date: ['Datum'],
			to: ['An'],
			copy: list`
				Kopie
				Kopie an
			`,
			other: list`
				Antwort an
				Wichtigkeit
				Anlagen
			`,
			subject: ['Betreff'],
		},
		originalMessage: list`
			Ursprüngliche Nachricht
			Urspruengliche Nachricht
			Originalnachricht
			Original-Nachricht
			Ursprüngliche E-Mail
			Weitergeleitete Nachricht
			Antwort Nachricht
			Originaltermin
		`,
		forwarded: list`
			Anfang der weitergeleiteten Nachricht
			Anfang der weitergeleiteten E-Mail
		`,
	},
	signature: {
		closings: list`
			Mit freundlichen Grüßen
			Mit freundlichen Grüssen
			Mit freundlichem Gruß
			Mit freundlichem Gruss
			Mit freundlichen Gruessen
			Mit besten Grüßen
			Mit besten Grüssen
			Mit herzlichen Grüßen
			Mit lieben Grüßen
			Mit vielen Grüßen
			Freundliche Grüße
			Freundliche Grüsse
			Freundlicher Gruß
			Beste Grüße
			Beste Grüsse
			Besten Gruß
			Besten Gruss
			Viele Grüße
			Viele Grüsse
			Viele Gruesse
			Vielen Dank und viele Grüße
			Liebe Grüße
			Liebe Grüsse
			Lieben Gruß
			Schöne Grüße
			Schöne Grüsse
			Herzliche Grüße
			Herzliche Grüsse
			Herzlichst
			Grüße
			Grüsse
			Gruß
			Gruss
			Hochachtungsvoll
			MfG
			VG
			LG
			BG
			Beste Grüße und vielen Dank
			Danke und Gruß
			Danke und viele Grüße
		`,
		sentFrom: list`
			Gesendet von
			Gesendet mit
			Versendet mit
			Outlook für
			BlueMail für
			Diese Nachricht wurde von
		`,
		sentFromEnds: [
			['Von', 'gesendet'],
			['Vom', 'gesendet'],
			['Diese Nachricht wurde', 'gesendet'],
		],
		excuses: list`
			Tippfehler
			Kürze
			entschuldigen
		`,
		phone: list`
			Telefon
			Mobil
			Handy
		`,
		speech: list`
			ich
			mich
			mir
			mein
			meine
			wir
			uns
			Sie
			Ihnen
			Ihre
			Ihr
			du
			bitte
			danke
			ist
			sind
			habe
			haben
			können
			könnten
			würde
			wann
			wie
			warum
			nicht
			kein
			keine
		`,
	},
	disclaimer: {
		titles: list`
			vertraulichkeitshinweis
			haftungsausschluss
			rechtlicher hinweis
			wichtiger hinweis
		`,
		thisMessage: list`
			diese e-mail
			diese mail
			diese nachricht
			der inhalt dieser
			die information in dieser
			die in dieser
			die informationen in dieser
		`,
		confidential: list`
			vertraulich
			vertrauliche
			rechtlich geschützt
			rechtlich geschützte
			nicht der richtige adressat
			nicht der beabsichtigte
		`,
		misdirected: list`
			adressat
			adressaten
			empfänger
			irrtümlich
			versehentlich
			nicht der beabsichtigte
			unbefugte
			ausschließlich für
			nur für
		`,
		addedBelow: list`
			bitte prüfen sie der umwelt zuliebe
			bitte denken sie an die umwelt
			denken sie an die umwelt
			virenfrei
			diese e-mail wurde von avast
		`,
	},
	banner: {
		seldomWrites: list`
			Sie erhalten nicht oft eine E-Mail von
			Sie erhalten nicht häufig E-Mails von
			Sie erhalten nicht oft E-Mails von
			erhalten nicht oft eine E-Mail von
		`,
		external: list`
			extern
			externe E-Mail
			externer Absender
			externe Mail
		`,
		outside: list`
			von außerhalb
			von ausserhalb
			externe E-Mail
			externen Absender
			externer Absender
			einem externen
		`,
		links: list`
			Links
			Link
			Anhänge
			Anhängen
			Anhang
		`,
	},
	stop: {
		words: list`
			stopp?
			stoppen
			stoppen sie(?: das| dies)?
			aufhoren
			horen sie (?:bitte )?auf
			hor auf
			lassen sie das
			schluss(?: damit)?
			halt
			abmelden
			abbestellen
			austragen
			ausgetragen
			loschen
			abmeldung
			abbestellung
			abgemeldet
			deabonnieren
			(?:mich |uns )?(?:bitte )?(?:abmelden|austragen|loschen|streichen|entfernen)
			(?:melden|tragen|loschen|nehmen|streichen|entfernen) sie (?:bitte )?(?:mich|uns)(?: bitte)?(?: (?:ab|aus|raus|heraus))?
			(?:melde|trag|trage|losche|losch|nimm|streich|entferne) (?:mich|uns)(?: (?:ab|aus|raus|heraus))?
			keine (?:weiteren? )?(?:e-?mails?|mails?|nachrichten|werbung|anfragen|post|kontaktaufnahme)(?: mehr)?
			(?:keine werbung|kein spam)(?: mehr)?
			nicht mehr (?:schreiben|kontaktieren|anschreiben|melden|mailen|anrufen)
			lassen sie (?:mich|uns) in ruhe
			lass(?:t)? (?:mich|uns) in ruhe
			verpiss dich
			opt-?out
			unterlassen
			widerspruch
			verschonen sie (?:mich|uns)(?: bitte)?
			verschon(?:e|t)? (?:mich|uns)(?: bitte)?
			hort auf | hort(?: bitte)? auf damit | horen sie(?: bitte)? auf damit | hor auf damit
			hort? auf(?: damit)?
			unterlassen sie (?:das|dies|es)(?: bitte| sofort| kunftig)?
			hau(?:t)? ab
			verschwinde(?:t|n sie)?
		`,
		aloneOnly: list`
			ende
			aus
			weg
			raus
			kundigen
			kundigung
			genug
			es reicht
			reicht
		`,
		fillers: list`
			bitte
			aber
			trotzdem
			danke(?: (?:schon|sehr))?
			vielen dank
			besten dank
			herzlichen dank
			hallo
			guten (?:tag|morgen|abend)
			moin
			servus
			sehr geehrte (?:damen und herren|\w+ \w+)
			sofort
			jetzt
			umgehend
			ab sofort
			endlich
			nein
			ja
			nochmals
			und
			also
			daher
			nun
			kein interesse
			(?:wir haben|ich habe|habe|haben) kein interesse
			nicht interessiert
			kein bedarf
			nein danke
			das ist spam
			spam
			(?:konnen|konnten|wurden) sie
			ich (?:mochte|will|wurde|wunsche|bitte|mochte mich)(?: gern(?:e)?)?
			wir (?:mochten|wollen|wunschen)
			mich
			uns
			sie
			(?:aus|von|vom) (?:der |ihrer |ihrem |dem |eurer |deiner |dieser |diesem |allen )?(?:e-?mail-?)?(?:liste|listen|verteiler|verteilern|verteilerliste|mailingliste|datenbank|newsletter|adressliste)
			kunftig
			zukunftig
			in zukunft
			diese mails?
			mehr
			damit
		`,
		isNegationLast: true,
		classes: {
			not: list`
				nicht
				nie
				niemals
				kein
				keine
				keinen
				keinem
				keiner
				keinerlei
				ohne
				nichts
				weder
				nicht mehr notig
				unnotig
				uberflussig
				brauchen ~ nicht
				nirgends
				auf keinen fall
				keinesfalls
			`,
			self: list`
				ich
				wir
				man
				er
				sie haben
			`,
			want: list`
				mochte
				mochten
				will
				wollen
				wunsche
				wunschen
				wunsch
				wurde
				wurden
				bitte
				bitten
				brauche
				brauchen
				bedarf
				interesse
				interessiert
				erlaube
				erlauben
				gestatte
				gestatten
				lege
				legen
				erwarte
				erwarten
				erwunscht
				fordere
				fordern
				verlange
				verlangen
				dankbar
				gerne
				lieber
				untersage
				wert
				akzeptieren
				verzichte
				verzichten
				verbitte
				verbitten
				untersagen
				verbiete
				verbieten
				widerspreche
				widersprechen
				verweigere
				lust
				keine lust
				bock
				wenn ich nichts
				wenn wir nichts
				wenn ich nie
				wenn ich nicht mehr
				gebeten
				bat
				aufgefordert
			`,
			ask: list`
				bitte
				konnen sie
				konnten sie
				wurden sie
				ich
				wir
				hiermit
				sofort
				umgehend
				danke
				darf
				durfen
				sollte
				sollten
				hat ~ nichts
				haben ~ nichts
				gehor*
				hat ~ verloren
				notig
				erforderlich
			`,
			end: list`
				unterlass*
				hor ~ auf
				horen ~ auf
				hort ~ auf
				aufhor*
				aufzuhoren
				stopp*
				verschon*
				beend*
				untersag*
				verbiet*
				verbitte*
				erspar*
				absehen
				abzusehen
				sehen ~ ab
				seh* ~ abstand
				sieh ~ ab
				seht ~ ab
				verzicht*
				einstell*
				einzustell*
				stell* ~ ein
				abstand
				widersprech*
				widerspruch
				lass* ~ gut sein
				gut sein lassen
				schluss mit
				belassen
				beenden
				ein ende
				unterbind*
				aufgeb*
				abbrech*
				abzubrechen
				abstellen
				abzustellen
				stellen sie ~ ab
				verschone
				sparen sie
				spar*
				bleib* ~ fern
				fernbleiben
				sein lassen
				lassen sie das
				verbeten
				abbestellen
				nachlassen
				hore auf
				hoert ~ auf
				sparen sie sich
				spar dir
				spart euch
				ersparen
				setz* ~ aus
				aussetz*
				auszusetzen
				setz* ~ ende
				nachgeb*
			`,
			enough: list`
				schluss mit
				genug
				reicht
				satt
				leid
				unerwunscht*
				unverlangt*
				unaufgefordert*
				unerwunschte
				schluss ~ mit
				schluss damit
				es reicht
				mir reicht
			`,
			contact: list`
				kontaktier*
				zu kontaktieren
				schreib*
				schreibt
				anschreib*
				angeschrieben
				anzuschreiben
				geschrieben
				mailen
				mail mir
				maile
				anmailen
				belastig*
				behellig*
				stor*
				nerv*
				spam*
				meld* sich
				melden
				anrufen
				angerufen
				anzurufen
				ruf* ~ an
				kontakt aufnehmen
				kontaktaufnahme
				ansprech*
				angesprochen
				anzusprechen
				nachfass*
				nachzufassen
				nachhaken
				bombard*
				zuspam*
				horen
				nutzen
				verwenden
				nutzung
				verwendung
				speicherung
				verarbeitung
				bedrang*
				zuzuschreiben
				zumull*
				zugemullt
				bombardier*
				heranzutreten
				an mich heran
				an uns heran
				kontakt auf
				in kontakt
				behelligt
				schreibe
				schreibst
				schrieb
				zu schreiben
				anzumailen
				angemailt
				nachgehakt
				verfolg*
				lochern
				belast*
				meldest
				meldet
				wenden
				zu melden
				zu nerven
				anpingen
				verwende
				nutze
				speicher*
				weitergeben
				weiterzugeben
				berucksichtig*
				einbezieh*
				einzubeziehen
				melde
				meld
				zumailen
				zutexten
				anzuschreib*
				anschrieb*
				kontaktierung
				anzufragen
				anfragst
				anfragen
				nachzuhaken
				hinterher*
				hore
				horte
			`,
			send: list`
				senden
				sende
				sendet
				schick*
				zusend*
				zusand*
				zuzusenden
				zuschick*
				zuzuschicken
				erhalten
				bekommen
				kriegen
				empfangen
				zukommen
				lesen
				zusenden
				zuschicken
				ubersend*
				liefern
				ubermittel*
				zuzustellen
				zustellen
				haben
				sehen
				finden
			`,
			mails: list`
				mail
				mails
				e mail
				e mails
				email
				emails
				nachricht
				nachrichten
				werbung
				werbe*
				anfragen
				kontaktaufnahme*
				kontaktversuch*
				kontakt
				newsletter
				angebote
				zusendung*
				follow up
				follow ups
				followups
				spam
				anschreiben
				anruf
				anrufe
				erinnerung*
				post
				kaltakquise
				akquise*
				geschreibe
				mull
				belastigung*
				nachfass*
				schreiben
				offerten
				zeug
				kaltmails
				massenmails
				rundmail*
				rundschreiben
				spammails
				werbemails
				botschaft*
				mitteilung*
				zuschrift*
				anfrage
				followup
				kontaktanfragen
				verkaufsgesprache
				verkaufsmails
				briefe
				posteingang
				nachfragen
			`,
			more: list`
				mehr
				weiter*
				wieder
				erneut
				kunftig*
				zukunftig*
				zukunft
				langer
				diese
				dieser
				diesen
				diesem
				solche*
				ihre
				ihren
				ihrer
				ihrem
				eure*
				deine*
				nochmals
				noch eine
				noch einmal eine
				nachste mail
				nachste nachricht
				ab sofort
				endlich
				dauernd
				standig
				damit
				von ihnen
				von euch
				von dir
			`,
			me: list`
				mich
				mir
				uns
				mein
				meine
				meinen
				meiner
				meinem
				unser
				unsere*
				diese adresse
				diese mailadresse
				diese e mail
				diese mail
				diese emailadresse
			`,
			remove: list`
				losch*
				geloscht
				gelosche
				zu loschen
				entfern*
				zu entfernen
				streich*
				gestrichen
				tilg*
				nehm* ~ aus
				nehm* ~ von
				nimm ~ aus
				nimm ~ von
				nimm ~ raus
				nehm* ~ raus
				nehm* ~ heraus
				herausnehm*
				rausnehm*
				herauszunehm*
				genommen
				verteiler nehmen
				liste nehmen
				system nehmen
				datenbank nehmen
				rausschmeissen
				werf* ~ raus
				schmeiss* ~ raus
				loschung
				entfernung
				vernicht*
				sperr*
				blacklist
				sperrliste
				rauslosch*
				auszulisten
				auslisten
				ausschliess*
				auszuschliessen
				ausgeschlossen
				ausnehm*
				herauszulosch*
				wegnehm*
				aussortier*
				eliminier*
				ausradier*
				vergessen sie mich
				vergessen sie meine
				raus aus
				blacklist*
				sperrvermerk
				bereinig*
				tilgt
				purg*
				rauszunehmen
				herausgenommen
				rausgenommen
				gesperrt werden
				nehmen ~ heraus
				streichung
				herausnahme
				austrag*
				komme ~ raus
				komme ~ heraus
				komme ~ runter
				kommt ~ raus
				rauskomme*
				verschont bleiben
				verschont werden
				liste raus
				verteiler raus
				datenbank raus
				system raus
				crm raus
				liste runter
				verschwind*
				liste verschwinden
				halt* ~ raus
				halt* ~ heraus
				halt* ~ fern
				marketing raus
				lass* ~ weg
			`,
			leave: list`
				abmelden
				abzumelden
				abgemeldet
				meld* ~ ab
				austragen
				auszutragen
				ausgetragen
				trag* ~ aus
				abbestell*
				abzubestell*
				bestell* ~ ab
				abmeldung
				opt out
				deabonnier*
				unsubscribe
				austragung
				abbestellung
				abmelde*
			`,
			mine: list`
				daten
				adresse
				adressen
				mailadresse
				emailadresse
				e mail
				mail
				name
				namen
				kontakt
				kontaktdaten
				nummer
				eintrag
				firma
				unternehmen
				informationen
				alles
				profil
				datensatz
				kontaktinformationen
				telefonnummer
				handynummer
				rufnummer
				personendaten
				postfach
				mailkonto
				mails
				angaben
				spuren
			`,
			list: list`
				liste
				listen
				verteiler*
				datenbank
				system
				systemen
				crm
				kartei
				datei
				adressbuch
				newsletter
				mailingliste
				verzeichnis
				bestand
				sequenz
				kampagne*
				adressliste
				aussendung*
				kontaktliste
				mailing
				verteilerliste
				kundendatei
				kontakte
				empfangerliste
				mailverteiler
				emailverteiler
				e mail verteiler
				adressdatenbank
				datensatze
				unterlagen bei ihnen
				aussendungen
				kontaktdatenbank
				sendungen
				verteilung
				workflow
				automation
			`,
			threat: list`
				melde ~ spam
				melden ~ spam
				spam melden
				melde ~ bundesnetzagentur
				melde sie
				sie melden
				gemeldet
				anzeige
				anzeigen
				blockier*
				sperre
				gesperrt
				markier*
				anwalt
				anwaltin
				abmahn*
				verklag*
				beschwer*
				rechtlich*
				rechtsanwalt
				juristisch*
				unterlassungserklarung
				einschalten
			`,
			authority: list`
				spam
				bundesnetzagentur
				datenschutz*
				aufsichts*
				landesdatenschutz*
				polizei
				verbraucher*
				behorde*
				schritte
				anwalt
				abmahnen
				abmahnung
				unterlassungserklarung
			`,
			you: list`
				sie
				dich
				euch
				absender
				ihre
			`,
			consent: list`
				zugestimmt
				eingewilligt
				einwilligung
				zustimmung
				erlaubnis
				erlaubt
				angefordert
				abonniert
				angemeldet
				eingetragen
				darum gebeten
				gestattet
				stimme ~ zu
				willige ~ ein
				autorisier*
				gebe ~ erlaubnis
			`,
			used: list`
				verwendet
				genutzt
				benutzt
				angeschrieben
				kontaktiert
				belastigt
				gestort
				angerufen
				angemailt
				angesprochen
				bombardiert
				behelligt
			`,
			instead: list`
				sondern
				vielmehr
				lieber
			`,
			them: list`
				diese
				alles
				alle
				dies
			`,
			that: ['dass'],
			join: list`
				aber
				und bitte
				daher bitte
				also bitte
				ausser
				es sei denn
				weil
				denn
				und nehmen
				und loschen
				und streichen
				und horen
				und lassen
				doch bitte
				bitte loschen
				bitte streichen
				bitte entfernen
				bitte stoppen
				bitte aufhoren
				bitte abmelden
			`,
			other: list`
				weitergeleitet
				bearbeitet
				urlaub
				abwesen*
				abruf*
				gelesen
				gefunden
				sondern
				rechnung*
				vertrag*
				unterlagen
				fragen
				termin*
				position
				positionen
				per post
				montag
				dienstag
				mittwoch
				donnerstag
				freitag
				bis
				vor
				heute
				morgen
				sorge*
				zogern
				alte
				alten
				alter
				leads
				kunden
				empfanger
				falls
				wenn wir
				noch einmal schicken
				diese woche
				konnen wir
				durfen wir
				sollen wir
				angebot
				zweite
				zweiten
				kollege
				kollegin
				kollegen
				herrn
				frau
				vorher
				herbst
				fruhjahr
				wettbewerb*
				wie lange
				wie viel
				wie loscht
				wie ist
				was
				wann
				folie
				logo
				anhang
				erst
				verpassen
				wie viele
				rufen sie nicht an
				genugt
				lieber anrufen
				teilnehmer
				bekam
				erhielt
				habe ich nicht
				noch nicht
				posten
				zeile
				rabatt
				wie oft
				wie viele leute
				aus versehen
				versehentlich
				duzen
				ihr tool
				eure software
				meine firma sucht
				normalerweise
				einholen
				einzuholen
				plattform
				nutzer
				derzeit
				aktuell
				momentan
				zurzeit
				im moment
				scheuen
				zoger*
				heiser
				ist kein spam
				geantwortet
				beantwortet
				reagiert
				leiten ~ weiter
				weiterleiten
				weiterzuleiten
				haben sie mich nicht
				haben sie uns nicht
				fruher gemeldet
				antworten sie nicht
				nicht schlecht
				nicht ubel
				kann mich
				erinnern kann
				mich erinnern
				dritte position
				dritte zeile
				dritte option
				dritte seite
				dritten punkt
				dritte folie
				im spam
				in den spam
				spamordner
				verstehe
				verstanden
				versteht
				tool
				sie nicht nerven
				sie nicht storen
				sie nicht belastigen
				euch nicht nerven
				dich nicht nerven
				loschen geht
				wenn ich zuruck
				wenn ich wieder
				wenn ich mehr
				wenn ich mich
				abmeldungen
				reduzieren
				senken
				wasserzeichen
			`,
		},
		requests: list`
			(?:lassen sie|lasst|lass) (?:mich|uns) (?:(?!nicht )\S+ ){0,2}?in (?:ruhe|frieden)
			art(?:ikel|\.)? ?(?:17|21)\b
			(?:widerspreche|widersprechen|widerrufe) (?:hiermit )?(?:der|ich|meine)
			(?:losch\w*|entfern\w*) (?:sie )?(?:\S+ ){0,3}?(?:alles|alle|daten|informationen),? (?:\S+ ){0,5}?(?:uber|von|zu) (?:mich|mir|uns)\b
			(?:werde|werden|habe|haben) (?:ich |wir )?(?:sie|dich|euch) (?:\S+ ){0,3}?(?:anzeigen|verklagen|abmahnen|gesperrt|blockiert)
			(?:lassen sie|hoffe|moge|soll(?:te)?|mochte|bitte) (?:\S+ ){0,4}?letzte\w* (?:e-?mail|mail|nachricht|kontakt\w*|anschreiben)\b
			(?:schon|gut|nett|toll|dankbar|froh)(?:,)? wenn (?:\S+ ){0,4}?letzte\w* (?:e-?mail|mail|nachricht|kontakt\w*)
		`,
		negations: list`
			nicht
			kein
			keine
			nie
			keinesfalls
			statt
			(?:konnen|konnten|durfen|mussen) (?:wir|man)
		`,
		eager: list`
			rufen sie (?:mich|uns|gern\S*|bitte|doch)(?: \S+)? an\b
			ruf (?:mich|uns|mal|doch|gern\S*)(?: \S+)? an\b
			rufen sie (?:\S+ ){0,2}?an\b
			genau (?:das|unser\w*|was|die|der|den|richtig|so)
			(?:klingt|hort sich|sieht|ist) (?:(?:ja|wirklich|sehr|echt|mega|doch) ){0,2}(?:gut|super|interessant|spannend|toll|klasse|genial|perfekt)
			super\b
			perfekt\b
			genial\b
			grossartig
			wahnsinn
			lassen sie uns (?:\S+ ){0,4}?(?:sprechen|telefonieren|treffen|termin\S*|reden|starten)
			lass uns
			wo (?:kann|soll|muss|darf) ich (?:\S+ )?unterschreib\w*
			(?:bin|sind) (?:\S+ )?(?:dabei|interessiert|uberzeugt|begeistert)
			(?:schicken|senden) sie (?:mir|uns) (?:\S+ ){0,2}?(?:angebot|vertrag|details|infos?|unterlagen|preise|link)
			termin (?:\S+ )?(?:buchen|vereinbaren|machen|ausmachen)
			wann (?:konnen|passt|hatten|haben)
			(?:e-?)?mail (?:genugt|reicht|ist (?:besser|ok|in ordnung|mir lieber))
		`,
	},
	absence: {
		subjects: list`
			automatische (?:antwort|abwesenheitsnachricht|abwesenheitsnotiz|ruckmeldung|nachricht|abwesenheit|e-?mail)
			automatisierte antwort
			abwesenheits?(?:notiz|nachricht|meldung|assistent|info|mitteilung)?
			abwesend
			nicht im buro
			(?:im )?urlaub
			elternzeit
			autom\. antwort
			urlaubs(?:notiz|nachricht|meldung)
			außer haus|ausser haus
		`,
		away: list`
			(?:ich bin|bin ich|ich werde|wir sind|sind wir|ich befinde mich|befinde ich mich|bin|ich habe|habe ich) (?:\S+ ){0,8}?(?:nicht (?:im (?:buro|haus|dienst)|am (?:platz|arbeitsplatz)|erreichbar|zu erreichen|verfugbar|da\b)|auß?er haus|ausser haus|auss?er dienst|abwesend|(?:im|in den|in meinem|in) (?:\S+)?(?:urlaub|ferien|elternzeit|mutterschutz|mutterschaftsurlaub|jahresurlaub|betriebsferien)|auf (?:dienstreise|geschaftsreise|reisen)|unterwegs (?:und|ohne|mit|bis)|urlaub (?:bis|vom))
			^(?:derzeit |aktuell |zurzeit |vom .{1,25} )?(?:im urlaub|in elternzeit|abwesend|ausser haus|nicht im buro) (?:bis|vom|und|ab)
			(?:buro|betrieb|firma|buros) (?:ist|bleibt|sind|bleiben) (?:\S+ ){0,6}?geschlossen
			(?:haben|machen) (?:\S+ )?betriebsferien
			betriebsferien (?:bis|vom|ab)
			ab (?:dem )?.{1,25} (?:wieder )?(?:erreichbar|zuruck|im buro|fur sie da)
			(?:bin|erreichen sie mich|stehe ich|ich bin|bin ich|sind wir) (?:erst )?(?:ab |am )?(?:\S+ ){0,5}?wieder (?:erreichbar|im buro|zuruck|fur sie|da\b|verfugbar|im haus)
		`,
		automatic: list`
			dies ist eine automatische? (?:\S+ )?(?:antwort|nachricht|e-?mail)
			(?:ihre|deine) (?:e-?mail|nachricht|mail) wird (?:nicht|weder|wahrend) (?:\S+ ){0,3}?(?:weitergeleitet|gelesen|bearbeitet)
			(?:e-?mails?|nachrichten) (?:werden|wird) (?:\S+ ){0,3}?nicht (?:automatisch )?(?:weitergeleitet|gelesen|bearbeitet)
			(?:keinen|nur (?:begrenzten|eingeschrankten|gelegentlich(?:en)?|sporadisch(?:en)?)|eingeschrankten|begrenzten) (?:zugriff|zugang) (?:auf|zu) (?:meine[nm]? |die |mein )?(?:\S+ )?(?:e-?mails?|mails?|postfach|nachrichten)
		`,
		usual: list`
			(?:in )?(?:dringenden|eiligen|wichtigen) (?:fallen|angelegenheiten|anliegen|fragen|dringlichen)
			bei dringenden
			im notfall
			in dringlichen
			wahrend meiner abwesenheit
			nach meiner ruckkehr
			(?:wenden sie sich|kontaktieren sie) (?:\S+ ){0,2}?(?:an|meine)
			vertretung
			vertritt mich
			sobald ich (?:wieder )?(?:zuruck|im buro)
		`,
		talks: list`
			rufen sie (?:mich )?(?:\S+ ){0,3}?an\b
			ruf mich
			(?:konnen|wollen|sollen|konnten) wir
			lassen sie uns
			lass uns
			melden sie sich (?:\S+ ){0,3}?(?:danach|dann|bei mir|wieder|nach)
			(?:danach|anschliessend|dann) (?:\S+ ){0,4}?(?:telefonieren|sprechen|gerne?|treffen|reden|melden|passt)
			gerne? (?:telefonieren|sprechen|treffen|einen termin|danach|ab)
			(?:passt|ginge|geht) (?:es )?(?:mir|uns|ihnen|gut|der|am|besser)
			termin\b
			schicken sie (?:mir|uns)
			senden sie (?:mir|uns)
			interesse\b|interessant|interessiert|angebot\b|preise\b
		`,
		conditions: list`
			wenn
			falls
			sobald
			weil
			dass
			wahrend
		`,
	},
	departure: list`
		(?<!wir )(?:arbeite|arbeitet) (?:\S+ ){0,6}?nicht (?:mehr|laenger|langer) (?:bei|fur|hier|in)(?! (?:agenturen|externen))
		(?:bin|ist) (?:\S+ ){0,5}?nicht (?:mehr|langer) (?:fur .{1,40}tatig|bei .{1,40}(?:tatig|beschaftigt|angestellt)|im unternehmen|in unserem (?:unternehmen|haus)|teil (?:des|unseres) (?:unternehmens|teams)|beschaftigt|mitarbeiter)
		(?:habe|hat) (?:\S+ ){0,4}?(?:das|unser|die|unsere) (?:unternehmen|firma|haus) (?:\S+ ){0,5}?verlassen
		aus (?:dem|unserem) unternehmen ausgeschieden
		bin in (?:den )?ruhestand
		in den ruhestand gegangen
		(?:postfach|mailbox|e-?mail-?adresse|e-?mail-?konto|adresse) (?:wird|ist) (?:\S+ ){0,3}?nicht mehr (?:gelesen|abgerufen|uberwacht|aktiv|gultig|genutzt|betreut|verwendet)
	`,
	dates: {
		months: list`
			januar|janner|jan
			februar|feb
			marz|maerz|mrz
			april|apr
			mai
			juni|jun
			juli|jul
			august|aug
			september|sept|sep
			oktober|okt
			november|nov
			dezember|dez
		`,
		weekdays: list`
			montag|mo
			dienstag|di
			mittwoch|mi
			donnerstag|do
			freitag|fr
			samstag|sonnabend|sa
			sonntag|so
		`,
		until: list`
			bis(?: zum| zu dem| einschließlich zum)?
			vom .{1,25} bis(?: zum)?
		`,
		through: list`
			bis einschließlich(?: zum)?
			bis inklusive
			bis inkl\.?
			bis und mit(?: dem)?
			bis einschl\.?
		`,
		included: list`
			einschließlich
			inklusive
			inkl
		`,
		back: list`
			(?:wieder |zurück |erreichbar )(?:\S+ )?(?:ab|am)(?: dem)?
			erst (?:wieder )?(?:ab|am)(?: dem)?
			rückkehr(?: am| ist am)?:?
			(?:ab|am)(?: dem)?(?= .{3,30} (?:wieder|zurück))
		`,
		next: list`
			nachsten
			nachster
			kommenden
		`,
		isDayFirst: true,
	},
};
