import type { Language } from './language';
import { list } from './list';

export const polish: Language = {
	name: 'Polish',
	quote: {
		on: ['W dniu', 'Dnia'],
		wrote: ['napisał(a)', 'napisał', 'napisała', 'pisze'],
		fields: {
			from: ['Od'],
			sent: ['Wysłano'],
			date: ['Data'],
			to: ['Do'],
			copy: ['Kopia', 'DW'],
			subject: ['Temat'],
		},
		originalMessage: ['Wiadomość oryginalna', 'Oryginalna wiadomość', 'Wiadomość przekazana'],
		forwarded: ['Początek przekazywanej wiadomości'],
	},
	signature: {
		closings: list`Z poważaniem; Pozdrawiam; Z wyrazami szacunku; Pozdrawiam serdecznie; Serdecznie pozdrawiam`,
		sentFrom: ['Wysłane z', 'Wysłano z', 'Pobierz program Outlook dla', 'Pobierz BlueMail'],
		speech: list`ja; mnie; mi; mój; my; nas; nam; pan; pani; państwo; proszę; dziękuję; jest; są; jestem; możemy; kiedy; jak; nie`,
	},
	disclaimer: {
		thisMessage: ['niniejsza wiadomość', 'ta wiadomość', 'treść tej wiadomości'],
		confidential: ['poufna', 'poufne', 'poufny'],
		misdirected: ['adresat', 'adresata', 'adresatem', 'omyłkowo', 'przez pomyłkę', 'odbiorcą'],
	},
	banner: {
		seldomWrites: [
			'Nie otrzymujesz często wiadomości e-mail z',
			'Nie otrzymujesz często wiadomości e-mail od',
			'Niezbyt często otrzymujesz wiadomości e-mail z',
			'Niezbyt często otrzymujesz wiadomości e-mail od',
		],
		external: ['zewnętrzny', 'wiadomość zewnętrzna'],
		outside: ['spoza organizacji', 'z zewnątrz'],
		links: ['linki', 'linków', 'łącza', 'załączniki', 'załączników'],
	},
	stop: {
		words: list`
			stop; wypis(?:z|ac|zcie|anie|ujcie|uje)(?: (?:mnie|sie|nas))?; wypisz(?:cie)? mnie; usun(?:cie|ac)?(?: (?:mnie|nas|moj(?:e|ego)? (?:adres|dane|mail|e-?mail)))?; rezygnuje; rezygnacja; wypisuje sie; koniec; dosc; przestan(?:cie)?(?: (?:pisac|wysylac|spamowac))?; odsubskrybuj; anuluj subskrypcje; wypisanie
			(?:prosze )?(?:mnie )?(?:wypisac|usunac|skreslic); nie (?:pisz|piszcie|pisac|kontaktowac sie|kontaktuj sie|kontaktujcie sie|wysylac|wysylaj|wysylajcie)(?: (?:do mnie|do nas|ze mna|wiecej|juz))*; (?:zadnych|bez) (?:wiecej )?(?:maili|wiadomosci|spamu); nie chce wiecej (?:maili|wiadomosci); zostawcie mnie w spokoju; odczep(?:cie)? sie
		`,
		aloneOnly: ['usun', 'anuluj', 'skresl'],
		fillers: list`
			prosze(?: o| bardzo)?; dziekuje(?: bardzo)?; dzieki; dzien dobry; witam; czesc; teraz; natychmiast; juz; nie; tak; i; ale; przepraszam; spam; to spam; nie dziekuje; wiecej; sie
			nie (?:jestem|jestesmy) zainteresowan(?:y|a|i|e); brak zainteresowania; nie interesuje mnie to; (?:czy )?(?:moze pan|moze pani|moga panstwo|moglibyscie); mnie; nas
			z (?:tej |waszej |panstwa |swojej |twojej |listy )?(?:listy|bazy|bazy danych|listy mailingowej|mailingu|newslettera|subskrypcji)
		`,
		parts: {
			act: list`(?:pisz|pisac|pisan|kontakt|wysyl|przysyl|przesyl|dzwon|spam|nek|nagab|niepoko|zawraca)\w*`,
			gap: list`(?!(?:wahaj\w*|zapomn\w*|martw\w*|ale|jesli)\b)[\p{L}'-]+`,
		},
		grammar: {
			halt: list`przestan\w*; przestac; zaprzesta\w*; zaniecha\w*; dosc; zabraniam; zakazuje; skonczcie`,
			refuse: list`nie; nigdy; zadnych; bez`,
			contact: list`pisz(?:cie)?; pisac; pisania; kontaktu\w*; kontaktowac; wysyla(?:j|jcie|c|nia); przysyla(?:j|jcie|c); dzwon(?:ic|cie); spamowac; nekac; niepokoic; maili; wiadomosc\w*; ofert; reklam; korespondencji`,
			me: list`do mnie; mnie; mi; nam; nas; ze mna; wiecej; juz; zycz\w+; chc\w+; na ten adres`,
			remove: list`usu(?:n|ncie|nac|niecie|niecia)\w*; skasu\w+; wykresl\w*; skresl\w*; wypis\w+`,
			mine: list`(?:moj\w*|nasz\w*|ten) (?:\S+ )?(?:adres\w*|dan\w+|e-?mail\w*|mail\w*|kontakt\w*|numer\w*); mnie (?:\S+ )?z (?:\S+ )?\S+`,
			unless: list`czyta\w*; odczyt\w*; faktur\w*; umow\w*; licencj\w*; dzis\w*; jutro; czwart\w+|poniedzial\w+|wtor\w+|srod\w+|piat\w+; jeszcze; wysyl?al\w*; na razie; wahaj\w*; klient\w*; lead\w*; wysylamy; poczta; star\w+; budzet\w*; informacji`,
		},
		requests: list`
			nie (?:<gap> ){0,3}?<act> (?:\S+ ){0,3}?(?:wiecej|juz|nigdy)\b
			(?:wiecej|nigdy) (?:\S+ ){0,3}?nie <act>
			(?:zabraniam|zakazuje|prosze o zaprzestanie|domagam sie) (?:\S+ ){0,4}?(?:<act>|usuniec\w*|zaprzest\w*)
			(?:usuniecie|usuniecia|wykreslenie|wypisanie) (?:\S+ ){0,3}?(?:z )(?:\S+ ){0,2}?(?:listy|bazy|mailingu|newslettera|systemu)
			przestan(?:cie)? (?:\S+ ){0,2}?(?:pisac|wysylac|spamowac|nekac|kontaktowac|dzwonic|przysylac|zawracac)
			(?:usuniec|wykreslen|skasowan|wypisan)\w+ (?:\S+ )?(?:moich|mojego|naszych|naszego|mojej|mnie|nas)(?: (?:\S+ )?(?:danych|adresu|maila|e-?maila|z))?
			daj(?:cie)? (?:mi|nam) (?:\S+ )?spokoj; zostaw(?:cie)? (?:mnie|nas) w spokoju
			(?:zglo|zgla)\S+ (?:\S+ ){0,4}?(?:spam|uodo|urzed\S*|policj\S*|uokik)|(?:to|jako) spam.{0,30} (?:zglo|zgla|blok)\w+; (?:blokuje|zablokuje|zablokowal\w+) (?:was|cie|panstwa|ten|te)
			(?:wnosze|zglaszam|skladam) (?:\S+ )?sprzeciw; art\.? ?(?:17|21)\b
			(?:usun|wypisz|skasuj|wykresl)\w* (?:\S+ ){0,3}?(?:mnie|moj\w+|nasz\w+|mi)\b(?! star\w+)(?: (?:\S+ ){0,3}?(?:z|adres\w*|dan\w+|mail\w*|e-?mail\w*|kontakt\w*)|[.!]|$)
			(?:zaprzesta|powstrzyma|zaniecha)\w+ (?:\S+ ){0,3}?(?:wysyl\w+|kontakt\w+|przesyl\w+|wiadomosci|pisania|maili); nie (?:zycz\w+|chc\w+) (?:\S+ ){0,3}?(?:wiadomosc\w*|maili|ofert|korespondencji|kontaktu)
			(?:wypis|usun|skresl|wykresl)\S* (?:prosze )?(?:mnie|nas|moj\S*|nasz\S*)(?! star\S*)(?: (?:\S+ ){0,4}?(?:z|adres|dane|mail|e-?mail)|[.!]|$)
			(?:wypisanie|usuniecie|wykreslenie) (?:mnie |nas |mojego |moich |naszego |\S+ )?(?:\S+ )?(?:z (?:\S+ )?(?:listy|bazy|mailingu|newslettera)|adresu|danych)
			nie (?:pisz|piszcie|pisac|kontaktowac|kontaktuj|wysylac|wysylaj|wysylajcie|przysylac|przysylajcie|dzwonic) (?:\S+ ){0,4}?(?:wiecej|do mnie|do nas|ze mna)
			(?:wiecej|prosze|juz) (?:\S+ )?nie (?:pisac|kontaktowac|wysylac|przysylac|dzwonic|pisz|piszcie|wysylajcie)(?! (?:\S+ ){0,2}?(?:faktur|umow|dokument|papier|dzis\w*|jutro|przed|rano|w tym|do (?:poniedz|wtor|srod|czwart|piat|\d))\w*)
			nie (?:chce|zycze sobie|chcemy|zyczymy sobie|wyrazam zgody) (?:\S+ ){0,2}?(?:otrzymywac|dostawac|kontaktu|maili|wiadomosci|na kontakt|wiecej)
			przestan(?:cie)? (?:do mnie |mi |do nas )?(?:pisac|wysylac|spamowac|nekac); chce sie wypisac; jak (?:sie |moge sie )wypisac
		`,
		negations: ['nie', 'nigdy', 'bez'],
		eager: list`
			(?:za|od)?dzwon(?:|cie|ic)\b; tego wlasnie; wlasnie tego; dokladnie (?:to|tego); swietn\w+; super\b; (?:interesuje mnie|interesuje nas)\b; umowmy; porozmawiajmy; gdzie (?:mam )?podpis\w+; prosze o (?:oferte|kontakt telefoniczny|umowe); idealn\w+
		`,
	},
	absence: {
		subjects: list`odpowiedz automatyczna; automatyczna odpowiedz; autoodpowiedz; autoresponder; nieobecnosc; nieobecn(?:y|a); poza biurem; urlop; jestem na urlopie`,
		away: list`
			(?:jestem|bede|przebywam|jestesmy|bedziemy) (?:\S+ ){0,4}?(?:na (?:\S+ )?(?:urlopie|zwolnieniu|delegacji)|nieobecn(?:y|a|i)|poza biurem|niedostepn(?:y|a)|w delegacji|w podrozy sluzbowej)
			^(?:na urlopie|urlop|poza biurem) (?:do|od); biuro (?:jest|bedzie) (?:\S+ )?(?:nieczynne|zamkniete); (?:wracam|wroce|bede z powrotem|bede dostepn\S) (?:\S+ )?(?:\d|w |od |do biura)
		`,
		automatic: [
			'(?:to jest|to|jest to) (?:wiadomosc|odpowiedz) (?:wygenerowana )?automatyczn',
			'ograniczony dostep do (?:poczty|maila|e-?mail)',
		],
		usual: list`(?:w )?(?:sprawach|przypadku|razie) (?:\S+ )?(?:piln\S+|naglych); podczas mojej nieobecnosci; po (?:moim )?powrocie; (?:prosze o kontakt z|kontaktowac sie z)`,
		talks: list`zadzwon\S*; mozemy|moglibysmy; porozmawiajmy|pogadajmy|spotkajmy|umowmy; pasuje|odpowiada mi; spotkanie|termin\b; prosze (?:przeslac|wyslac)|wyslij|przeslij; zainteresowan\S; oferte|oferta|cennik|ceny; odezwij sie|prosze sie odezwac`,
		conditions: ['jesli', 'gdy', 'kiedy', 'jezeli', 'ze', 'bo'],
	},
	dates: {
		months: list`
			stycznia|styczeń; lutego|luty; marca|marzec; kwietnia|kwiecień; maja|maj; czerwca|czerwiec; lipca|lipiec; sierpnia|sierpień
			września|wrzesień; października|październik; listopada|listopad; grudnia|grudzień
		`,
		weekdays: list`poniedziałku|poniedziałek; wtorku|wtorek; środy|środę|środa; czwartku|czwartek; piątku|piątek; soboty|sobotę; niedzieli|niedzielę`,
		until: list`do(?: dnia)?; od .{1,30} do`,
		included: ['włącznie'],
		back: list`(?:wracam|wrócę|powrót|ponownie|dostępn\S|z powrotem)(?: do biura| do pracy)?(?: w| od| dnia)*:?`,
		isDayFirst: true,
	},
};
