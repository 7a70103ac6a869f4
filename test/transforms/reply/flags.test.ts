import { asksToStop, isOutOfOffice } from '../../../nodes/Salesforge/transforms/reply/flags';

describe('isOutOfOffice', () => {
	it.each([
		'Automatic reply: A quick question',
		'Re: Out of office: back on Monday',
		'[External] Auto-Reply',
		'Automatische Antwort: Kurze Frage',
		'Abwesenheitsnotiz',
		'Réponse automatique : Une question',
		'Respuesta automática: Una pregunta',
		'Resposta automática: Uma pergunta',
	])('knows the subject %s', (subject) => {
		expect(isOutOfOffice(subject, 'Hello')).toBe(true);
	});

	it.each([
		'Hello, I am currently out of the office with limited access to email.',
		'I’m on vacation until 3 June. In urgent cases write to Tom.',
		'Ich bin vom 1. bis 14. Juni nicht im Büro.',
		'Vielen Dank. Ich bin derzeit im Urlaub und ab Montag wieder erreichbar.',
		'Bonjour, je suis absente du bureau jusqu’au 3 juin.',
		'Je suis actuellement en congés et de retour lundi.',
		'Hola, estoy fuera de la oficina hasta el lunes.',
		'Me encuentro de vacaciones hasta el 3 de junio.',
		'Olá, estou fora do escritório até segunda-feira.',
		'Estou de férias até 3 de junho, com acesso limitado ao e-mail.',
	])('knows the words: %s', (text) => {
		expect(isOutOfOffice('Re: A quick question', text)).toBe(true);
	});

	it.each([
		['Re: our office move', 'We will be in the new office by June.'],
		['Re: Abwesend war ich nicht', 'Rufen Sie mich nach dem Urlaub an.'],
		['Re: Vacation rentals', 'Our vacation rentals need a CRM.'],
		[null, 'Nos vacances sont finies, appelez-moi.'],
		[null, 'Después de las vacaciones hablamos.'],
		[null, ''],
	])('takes no other mail for one: %s, %s', (subject, text) => {
		expect(isOutOfOffice(subject, text)).toBe(subject?.includes('Abwesend') === true);
	});
});

describe('asksToStop', () => {
	it.each([
		'Unsubscribe',
		'Please unsubscribe me.',
		'STOP emailing me',
		'Hi, please remove me from your list. Thanks',
		'Take me off this list.',
		'Not interested. Do not contact me again.',
		'Please don’t email me anymore',
		'We would like to opt out.',
		'Bitte nehmen Sie mich von Ihrem Verteiler.',
		'Bitte keine weiteren E-Mails senden.',
		'Schreiben Sie mir bitte nicht mehr!',
		'Löschen Sie bitte meine Daten.',
		'Merci de me désinscrire de votre liste.',
		'Retirez-moi de votre liste de diffusion',
		'Ne me contactez plus.',
		'Por favor, denme de baja de su lista.',
		'Dejen de enviarme correos',
		'No me escriban más.',
		'Por favor, remova-me da sua lista.',
		'Parem de me enviar e-mails',
		'Não me contacte mais.',
	])('hears: %s', (text) => {
		expect(asksToStop(text)).toBe(true);
	});

	it.each([
		'Not interested, thanks.',
		'Kein Interesse, danke.',
		'Please do not remove me from your list, I like it.',
		'How many of your leads unsubscribe per month?',
		'Can your tool stop duplicates?',
		'Do not contact me on Friday, I am travelling; Monday is fine.',
		'Please contact my colleague Tom instead.',
		'Wir haben keine weiteren Fragen.',
		'Pas intéressé pour le moment.',
		'No me interesa por ahora.',
		'Não tenho interesse neste momento.',
		'',
	])('does not hear it in: %s', (text) => {
		expect(asksToStop(text)).toBe(false);
	});
});
