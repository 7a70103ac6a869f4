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
		negations: list`
			nicht
			kein
			keine
			nie
			keinesfalls
			statt
			(?:konnen|konnten|durfen|mussen) (?:wir|man)
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
			wieder
			zuruck
			ruckkehr
			erst (?:ab|am)
			erreichbar (?:ab|am)
		`,
		tomorrow: ['morgen'],
		next: list`
			nachsten
			nachster
			kommenden
		`,
		isDayFirst: true,
	},
};
