import type { Language } from './language';
import { list } from './list';

export const german: Language = {
	name: 'German',
	quote: {
		by: ['von'],
		on: ['Am', 'Den'],
		wrote: ['geschrieben', 'schrieben Sie', 'schrieb'],
		wroteBeforeName: ['schrieb'],
		pronouns: ['ich', 'wir', 'er', 'sie', 'Sie', 'du'],
		fields: {
			from: ['Von'],
			sent: ['Gesendet', 'Gesendet am'],
			date: ['Datum'],
			to: ['An'],
			copy: ['Kopie', 'Kopie an'],
			other: ['Antwort an', 'Wichtigkeit', 'Anlagen'],
			subject: ['Betreff'],
		},
		originalMessage: list`
			Ursprüngliche Nachricht; Urspruengliche Nachricht; Originalnachricht; Original-Nachricht
			Ursprüngliche E-Mail; Weitergeleitete Nachricht; Antwort Nachricht; Originaltermin
		`,
		forwarded: ['Anfang der weitergeleiteten Nachricht', 'Anfang der weitergeleiteten E-Mail'],
	},
	signature: {
		closings: list`
			Mit freundlichen Grüßen; Mit freundlichen Grüssen; Mit freundlichem Gruß; Mit freundlichem Gruss
			Mit freundlichen Gruessen; Mit besten Grüßen; Mit besten Grüssen; Mit herzlichen Grüßen
			Mit lieben Grüßen; Mit vielen Grüßen; Freundliche Grüße; Freundliche Grüsse; Freundlicher Gruß
			Beste Grüße; Beste Grüsse; Besten Gruß; Besten Gruss; Viele Grüße; Viele Grüsse; Viele Gruesse
			Vielen Dank und viele Grüße; Liebe Grüße; Liebe Grüsse; Lieben Gruß; Schöne Grüße; Schöne Grüsse
			Herzliche Grüße; Herzliche Grüsse; Herzlichst; Grüße; Grüsse; Gruß; Gruss; Hochachtungsvoll
			MfG; VG; LG; BG; Beste Grüße und vielen Dank; Danke und Gruß; Danke und viele Grüße
		`,
		sentFrom: list`
			Gesendet von; Gesendet mit; Versendet mit; Outlook für; BlueMail für; Diese Nachricht wurde von
		`,
		sentFromEnds: [
			['Von', 'gesendet'],
			['Vom', 'gesendet'],
			['Diese Nachricht wurde', 'gesendet'],
		],
		excuses: ['Tippfehler', 'Kürze', 'entschuldigen'],
		phone: ['Telefon', 'Mobil', 'Handy'],
		speech: list`
			ich; mich; mir; mein; meine; wir; uns; Sie; Ihnen; Ihre; Ihr; du; bitte; danke; ist; sind; habe
			haben; können; könnten; würde; wann; wie; warum; nicht; kein; keine
		`,
	},
	disclaimer: {
		titles: list`vertraulichkeitshinweis; haftungsausschluss; rechtlicher hinweis; wichtiger hinweis`,
		thisMessage: list`
			diese e-mail; diese mail; diese nachricht; der inhalt dieser; die information in dieser
			die in dieser; die informationen in dieser
		`,
		confidential: list`
			vertraulich; vertrauliche; rechtlich geschützt; rechtlich geschützte
			nicht der richtige adressat; nicht der beabsichtigte
		`,
		misdirected: list`
			adressat; adressaten; empfänger; irrtümlich; versehentlich; nicht der beabsichtigte; unbefugte
			ausschließlich für; nur für
		`,
		addedBelow: list`
			bitte prüfen sie der umwelt zuliebe; bitte denken sie an die umwelt; denken sie an die umwelt
			virenfrei; diese e-mail wurde von avast
		`,
	},
	banner: {
		seldomWrites: [
			'Sie erhalten nicht oft eine E-Mail von',
			'Sie erhalten nicht häufig E-Mails von',
			'Sie erhalten nicht oft E-Mails von',
			'erhalten nicht oft eine E-Mail von',
		],
		external: ['extern', 'externe E-Mail', 'externer Absender', 'externe Mail'],
		outside: [
			'von außerhalb',
			'von ausserhalb',
			'externe E-Mail',
			'externen Absender',
			'externer Absender',
			'einem externen',
		],
		links: ['Links', 'Link', 'Anhänge', 'Anhängen', 'Anhang'],
	},
	stop: {
		words: list`
			stopp?; stoppen; stoppen sie(?: das| dies)?; aufhoren; horen sie (?:bitte )?auf; hor auf; lassen sie das; schluss(?: damit)?; halt
			abmelden; abbestellen; austragen; ausgetragen; loschen; abmeldung; abbestellung; abgemeldet; deabonnieren
			(?:mich |uns )?(?:bitte )?(?:abmelden|austragen|loschen|streichen|entfernen)
			(?:melden|tragen|loschen|nehmen|streichen|entfernen) sie (?:bitte )?(?:mich|uns)(?: bitte)?(?: (?:ab|aus|raus|heraus))?
			(?:melde|trag|trage|losche|losch|nimm|streich|entferne) (?:mich|uns)(?: (?:ab|aus|raus|heraus))?
			keine (?:weiteren? )?(?:e-?mails?|mails?|nachrichten|werbung|anfragen|post|kontaktaufnahme)(?: mehr)?
			(?:keine werbung|kein spam)(?: mehr)?; nicht mehr (?:schreiben|kontaktieren|anschreiben|melden|mailen|anrufen)
			lassen sie (?:mich|uns) in ruhe; lass(?:t)? (?:mich|uns) in ruhe; verpiss dich; opt-?out; unterlassen; widerspruch
		`,
		aloneOnly: [
			'ende',
			'aus',
			'weg',
			'raus',
			'kundigen',
			'kundigung',
			'genug',
			'es reicht',
			'reicht',
		],
		fillers: list`
			bitte; aber; trotzdem; danke(?: (?:schon|sehr))?; vielen dank; besten dank; herzlichen dank; hallo; guten (?:tag|morgen|abend); moin; servus
			sehr geehrte (?:damen und herren|\w+ \w+); sofort; jetzt; umgehend; ab sofort; endlich; nein; ja; nochmals; und; also; daher; nun
			kein interesse; (?:wir haben|ich habe|habe|haben) kein interesse; nicht interessiert; kein bedarf; nein danke; das ist spam; spam
			(?:konnen|konnten|wurden) sie; ich (?:mochte|will|wurde|wunsche|bitte|mochte mich)(?: gern(?:e)?)?; wir (?:mochten|wollen|wunschen); mich; uns; sie
			(?:aus|von|vom) (?:der |ihrer |ihrem |dem |eurer |deiner |dieser |diesem |allen )?(?:e-?mail-?)?(?:liste|listen|verteiler|verteilern|verteilerliste|mailingliste|datenbank|newsletter|adressliste)
			kunftig; zukunftig; in zukunft; diese mails?; mehr; damit
		`,
		parts: {
			act: list`
				(?:an|zu|be)?(?:zu)?(?:kontaktier|schreib|schrieb|mail|belastig|nerv|spamm|kontakt\w* aufnehm|kontakt\w* aufzunehm)\w*; an(?:zu)?rufen; angeschrieben
				melden; zu(?:zu)?send\w*; zu(?:zu)?schick\w*; senden; schicken; behelligen; storen; horen; anpingen; nachfassen; nachzufassen
			`,
			mails: list`
				e-?mails?; mails?; nachrichten?; werbung; werbe-?\w+; anfragen?; kontaktaufnahmen?; newslettern?; angeboten?; kontaktversuchen?; zusendung\w*
				follow-?ups?; spam; anschreiben; erinnerungen?; nachfass\w+; kontaktierung\w*; kaltakquise
			`,
		},
		grammar: {
			halt: list`unterlass\w*; unterlasse; hor\w* (?:\S+ )?auf; aufhor\w*; aufzuhoren; stopp\w*; verschon\w*; beend\w*; untersag\w*; verbiet\w*; verbitte\w*; erspar\w*; absehen; abzusehen; verzicht\w*; schluss mit; keinen? weiteren?; keine weitere`,
			refuse: list`nicht mehr; nie(?:mals)? (?:mehr|wieder|erlaubt|zugestimmt|eingewilligt|darum)?; keine?r?n?m?; nicht (?:weiter|langer|wieder); nichts mehr; nicht`,
			contact: list`kontakt\w*; schreib\w*; anschreib\w*; an(?:zu)?schreiben; (?:e-?)?mail\w*; nachricht\w*; angebote?; zusend\w*; zu(?:zu)?(?:senden|schicken); werb\w*; newsletter; anruf\w*; belastig\w*; behellig\w*; stor\w*; nerv\w*; spam\w*`,
			me: list`mich; mir; uns; mehr; weiter\w*; kunftig\w*; wieder; erneut; meine\w*; unsere\w*; wunsch\w*`,
			remove: list`losch\w*; entfern\w*; streich\w*; tilg\w*; (?:nehm|nimm)\w*; (?:raus|heraus|aus|ab)(?:zu)?(?:nehm|trag)\w*; trag\w*`,
			mine: list`mich (?:bitte )?(?:aus|von|ab|raus); mein\w* (?:\S+ )?(?:daten|adress\w*|e-?mail\w*|mail\w*|kontakt\w*|namen?|nummer|eintrag); unser\w* (?:\S+ )?(?:daten|adress\w*|e-?mail\w*|firma|kontakt\w*|unternehmen); diese\w* (?:\S+ )?(?:e-?mail-?)?adresse`,
			unless: list`weitergeleitet; bearbeitet; urlaub; abwesen\w*; les\w*; abruf\w*; gelesen; sondern; (?:habe|hab|haben) (?:ich|wir) (?:\S+ ){0,5}(?:gefunden|bekommen|erhalten|gelesen|gesehen|gehort); ich (?:habe|hatte|kann|konnte|schreibe|melde|sende|schicke|rufe|bekomme|mag) ; wir (?:schreiben|schicken|verschicken|machen|nutzen|versenden|kontaktieren|haben (?:aufgehort|keine|schon)) ; (?:konnen|durfen) wir; rechnung\w*; vertrag\w*; fragen; termin\w*; position\w*; per post; vor (?:montag|dienstag|mittwoch|donnerstag|freitag); bis (?:montag|zum|ende); heute; morgen; sorge\w*; zogern; alte[nrs]?; leads; kunden; empfanger; sondern; falls; noch einmal; diese woche`,
		},
		requests: list`
			(?:nie|nicht|kein\w*) (?:\S+ )?(?:erlaub\w*|gestatte\w*)
			(?:aufhor\w*|aufzuhoren|stopp(?:t|en sie|e)|beende(?:n sie|t|)|unterlass(?:t|en sie)),? (?:\S+ ){0,5}?(?:<act>|<mails>)(?! (?:an unsere|an die|zu verschicken))(?<!wir .{0,80})
			(?:untersag|verbiet|verbitt|verbot|widersprech)\w* (?:\S+ ){0,5}?(?:<act>|<mails>|nutzung|verarbeitung|speicherung)
			(?:streich|losch|entfern|nehm|nimm|trag|tilg)\w* (?:\S+ ){0,4}?(?:mich|uns|mein\w*|unser\w*) (?:\S+ ){0,4}?(?:liste|verteiler\w*|datenbank|system|crm|kartei|adressbuch|datei|newsletter)
			(?:keine?|nie(?:mals)?|nicht|ohne) (?:\S+ ){0,3}?(?:einwilligung|zustimmung|erlaubnis|eingewilligt|zugestimmt|eingetragen|abonniert)(?! (?:der|unserer|des|vom))
			sehen sie (?:\S+ ){0,3}?von (?:\S+ ){0,4}?<mails>\S* ab; von (?:\S+ ){0,4}?<mails>\S* (?:\S+ )?(?:absehen|abzusehen|abstand)
			(?:davon|es) (?:\S+ )?(?:absehen|abzusehen|abstand \S+|unterlassen|zu unterlassen|lassen),? (?:mich|mir|uns|weiter\S*)
			(?:unterlassen|unterlasse|verzichten|verzichte) (?:\S+ ){0,4}?(?:<mails>|mich|mir|uns|<act>)
			(?:hor|hort|horen sie) (?:(?:bitte|endlich|doch|mal|jetzt) ){0,2}auf,? (?:(?:mir|mich|uns|damit|mit|standig|dauernd|immer) ){0,3}(?:\S+ ){0,3}?(?:zu )?(?:<act>|<mails>)
			(?:(?:mich|mir|uns) (?:\S+ ){0,2}?)?(?:nicht|nie|nichts) (?:mehr|wieder|weiter|langer) (?:[^ ,]+ ){0,2}?(?:zu )?<act>(?! (?:bis|vor)\b)(?=.{0,40}(?:\bmich|\bmir|\buns|[.!]|$))(?<=(?:mich|mir|uns|bitte|wurden).{0,60})
			(?:kontaktier\w*|schreib\w*|mail\w*|ruf\w*|belastig\w*|nerv\w*) (?:sie |ihr )?(?:mich|mir|uns) (?:\S+ ){0,2}?(?:nicht|nie|nichts) (?:mehr|wieder|weiter)
			(?:als|bei der|der|beim|den) (?:spam|bundesnetzagentur|datenschutz\S*|aufsichts\S*|landesdatenschutz\S*|polizei|verbraucher\S*|behorde\S*) (?:\S+ )?(?:melden|gemeldet|melde|markier\w*|anzeigen|beschwer\w*)
			(?:melde|markiere|habe|werde) (?:sie |das |dies |ihre \S+ |diese \S+ |dich |euch )(?:\S+ ){0,2}?(?:als spam|bei der|der bundesnetz\S*)(?: (?:melden|gemeldet|markier\S*|datenschutz\S*|polizei|bundesnetz\S*)|[.!,]|$)
			(?:werde|werden|lasse|lassen|habe|haben) (?:ich |wir )?(?:sie|dich|euch|ihre \S+|ihnen) (?:\S+ ){0,3}?(?:abmahn\w*|anzeigen|verklagen|blockier\w*|gesperrt|melden[.!]|melden$)
			(?:rechtliche schritte|anwalt (?:einschalten|ubergeben)|an meinen anwalt|(?:werde|stelle|erstatte) (?:\S+ )?(?:straf)?anzeige|unterlassungserklarung|abmahnung)
			(?:ich|wir) (?:blockier\w*|sperre\w*) (?:sie|dich|euch|ihre|diese)
			art(?:ikel|\.)? ?(?:17|21)\b; (?:auf|um|die) (?:\S+ )?loschung (?:\S+ ){0,3}?(?:meiner|unserer|personlichen|personenbezogenen)
			(?:losch\w*|entfern\w*) (?:sie )?(?:\S+ ){0,3}?(?:alles|daten|informationen)(?:,)? (?:\S+ ){0,5}?(?:uber|von|zu) (?:mich|mir|uns)
			(?:mich|uns|meine|unsere) (?:\S+ ){0,6}?(?:abmelden|austragen|abzumelden|auszutragen)(?! (?:von|aus) (?:hubspot|salesforce))
			(?:nehmen|tragen|streichen|loschen|entfernen|melden|nimm|trage?|streiche?|losche?|entferne|melde) (?:sie |ihr )?(?:bitte )?(?:mich|uns|(?:alle )?(?:meine|unsere) (?!alte|fruhere|kolleg)\S{0,40})(?: bitte)?(?: (?:\S+ ){0,5}?(?:von|aus|vom|ab|raus|heraus)\b|[.!]|$| (?:umgehend|sofort|vollstandig|wieder|kontakt|person|daten|adress|e-?mail))
			(?:loschung|entfernung|streichung) (?:aller |all )?(?:meiner|unserer) (?:\S+ )?(?:daten|adresse|e-?mail\S*|kontaktdaten)
			(?:meine|unsere|alle) (?:\S+ ){0,2}?(?:daten|adresse|adressen|e-?mail-?adresse|kontaktdaten|mailadresse) (?:\S+ ){0,4}?(?:zu )?(?:loschen|entfernen|streichen)
			(?:loschen|entfernen|streichen|losche|entferne) (?:sie )?(?:bitte )?(?:alle |diese |meine |unsere )+(?:\S+ )?(?:daten|adresse|e-?mail-?adresse|mailadresse|kontaktdaten|kontakt)
			keine(?:rlei)? (?:weiteren? |weitere[ns]? |solche[n]? |unaufgeforderten? |werbe-?)*(?:e-?mails?|mails?|nachrichten|werbung|kontaktaufnahmen?|anfragen|werbemails|newsletter|angebote|kontaktversuche)(?: (?:\S+ ){0,4}?(?:senden|schicken|zusenden|zuzusenden|erhalten|wunsch\w*|bekommen|zukommen|mehr|zu schicken|zu senden))
			(?:bitte|ich (?:mochte|will|wunsche)) (?:\S+ ){0,3}?keine weiteren? (?:e-?mails?|mails?|nachrichten|werbung|anfragen|kontaktaufnahme)
			(?:kontaktier\w*|schreib\w*|mailen|mail|melde\w*|belastig\w*|sende\w*|schick\w*|anschreib\w*|ruf\w*) (?:sie )?(?:mich|mir|uns|sich)(?: bitte)? (?:\S+ ){0,3}?(?:nicht (?:mehr|wieder|langer|noch ?mal)|nie (?:mehr|wieder)|nichts mehr|keine (?:\S+ )?(?:<mails>|mehr))
			(?:nicht|nie|nichts) (?:mehr|wieder|weiter|langer)(?: von ihnen)? (?:[^ ,]+ ){0,2}?(?:zu )?(?:kontaktier\w*|angeschrieben|anschreiben|anzuschreiben|schreiben|anmailen|belastig\w*|horen|angerufen|zusenden|zuzusenden|schicken|senden)
			(?:unterlassen|beenden|stoppen) sie (?:\S+ ){0,3}?(?:e-?mails?|mails?|nachrichten|werbung|kontaktaufnahmen?|anfragen|zusendung\w*|belastigung\w*|spam)
			horen sie (?:bitte )?(?:endlich )?auf(?:,)? (?:mir|mich|uns)
			(?:widerspreche|widersprechen|widerrufe) (?:hiermit )?(?:der|ich|meine)
			(?:vom|aus dem|von der|aus der|von ihrer|von ihrem|aus ihrem|aus ihrer|von allen) (?:\S+ )?(?:verteiler|liste|mailingliste|newsletter|verteilerliste)\S* (?:zu )?(?:nehmen|streichen|entfernen|loschen|abmelden|austragen|abgemeldet|gestrichen|entfernt|geloscht)
			lassen sie (?:mich|uns) (?:bitte )?(?:endlich )?in (?:ruhe|frieden)
		`,
		negations: [
			'nicht',
			'kein',
			'keine',
			'nie',
			'keinesfalls',
			'statt',
			'(?:konnen|konnten|durfen|mussen) (?:wir|man)',
		],
		eager: list`
			rufen sie (?:mich|uns|gern\S*|bitte|doch)(?: \S+)? an\b; ruf (?:mich|uns|mal|doch|gern\S*)(?: \S+)? an\b; rufen sie an; genau (?:das|unser\w*|was|die|der|den|richtig|so)
			(?:klingt|hort sich|sieht|ist) (?:(?:ja|wirklich|sehr|echt|mega|doch) ){0,2}(?:gut|super|interessant|spannend|toll|klasse|genial|perfekt); super\b; perfekt\b; genial\b; grossartig; wahnsinn
			lassen sie uns (?:\S+ ){0,4}?(?:sprechen|telefonieren|treffen|termin\S*|reden|starten); lass uns; wo (?:kann|soll|muss|darf) ich (?:\S+ )?unterschreib\w*; (?:bin|sind) (?:\S+ )?(?:dabei|interessiert|uberzeugt|begeistert)
			(?:schicken|senden) sie (?:mir|uns) (?:\S+ ){0,2}?(?:angebot|vertrag|details|infos?|unterlagen|preise|link); termin (?:\S+ )?(?:buchen|vereinbaren|machen|ausmachen); wann (?:konnen|passt|hatten|haben)
		`,
	},
	absence: {
		subjects: list`
			automatische (?:antwort|abwesenheitsnachricht|abwesenheitsnotiz|ruckmeldung|nachricht|abwesenheit|e-?mail); automatisierte antwort
			abwesenheits?(?:notiz|nachricht|meldung|assistent|info|mitteilung)?; abwesend; nicht im buro; (?:im )?urlaub; elternzeit; autom\. antwort
			urlaubs(?:notiz|nachricht|meldung); außer haus|ausser haus
		`,
		away: list`
			(?:ich bin|bin ich|ich werde|wir sind|sind wir|ich befinde mich|befinde ich mich|bin|ich habe|habe ich) (?:\S+ ){0,8}?(?:nicht (?:im (?:buro|haus|dienst)|am (?:platz|arbeitsplatz)|erreichbar|zu erreichen|verfugbar|da\b)|auß?er haus|ausser haus|auss?er dienst|abwesend|(?:im|in den|in meinem|in) (?:\S+)?(?:urlaub|ferien|elternzeit|mutterschutz|mutterschaftsurlaub|jahresurlaub|betriebsferien)|auf (?:dienstreise|geschaftsreise|reisen)|unterwegs (?:und|ohne|mit|bis)|urlaub (?:bis|vom))
			^(?:derzeit |aktuell |zurzeit |vom .{1,25} )?(?:im urlaub|in elternzeit|abwesend|ausser haus|nicht im buro) (?:bis|vom|und|ab)
			(?:buro|betrieb|firma|buros) (?:ist|bleibt|sind|bleiben) (?:\S+ ){0,6}?geschlossen
			(?:haben|machen) (?:\S+ )?betriebsferien; betriebsferien (?:bis|vom|ab)
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
			(?:in )?(?:dringenden|eiligen|wichtigen) (?:fallen|angelegenheiten|anliegen|fragen|dringlichen); bei dringenden; im notfall; in dringlichen
			wahrend meiner abwesenheit; nach meiner ruckkehr; (?:wenden sie sich|kontaktieren sie) (?:\S+ ){0,2}?(?:an|meine)
			vertretung; vertritt mich; sobald ich (?:wieder )?(?:zuruck|im buro)
		`,
		talks: list`
			rufen sie (?:mich )?(?:\S+ ){0,3}?an\b; ruf mich; (?:konnen|wollen|sollen|konnten) wir; lassen sie uns; lass uns; melden sie sich (?:\S+ ){0,3}?(?:danach|dann|bei mir|wieder|nach)
			(?:danach|anschliessend|dann) (?:\S+ ){0,4}?(?:telefonieren|sprechen|gerne?|treffen|reden|melden|passt); gerne? (?:telefonieren|sprechen|treffen|einen termin|danach|ab)
			(?:passt|ginge|geht) (?:es )?(?:mir|uns|ihnen|gut|der|am|besser); termin\b; schicken sie (?:mir|uns); senden sie (?:mir|uns); interesse\b|interessant|interessiert|angebot\b|preise\b
		`,
		conditions: ['wenn', 'falls', 'sobald', 'weil', 'dass', 'wahrend'],
	},
	dates: {
		months: list`
			januar|janner|jan; februar|feb; marz|maerz|mrz; april|apr; mai; juni|jun; juli|jul; august|aug
			september|sept|sep; oktober|okt; november|nov; dezember|dez
		`,
		weekdays: list`
			montag|mo; dienstag|di; mittwoch|mi; donnerstag|do; freitag|fr; samstag|sonnabend|sa; sonntag|so
		`,
		until: list`bis(?: zum| zu dem| einschließlich zum)?; vom .{1,25} bis(?: zum)?`,
		through: list`bis einschließlich(?: zum)?; bis inklusive; bis inkl\.?; bis und mit(?: dem)?; bis einschl\.?`,
		included: list`einschließlich; inklusive; inkl`,
		back: list`
			(?:wieder |zurück |erreichbar )(?:\S+ )?(?:ab|am)(?: dem)?; erst (?:wieder )?(?:ab|am)(?: dem)?; rückkehr(?: am| ist am)?:?
			(?:ab|am)(?: dem)?(?= .{3,30} (?:wieder|zurück))
		`,
		next: ['nachsten', 'nachster', 'kommenden'],
		isDayFirst: true,
	},
};
