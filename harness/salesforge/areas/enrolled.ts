import type { Enrolment, EnrolmentStatus } from './types';

/** The contacts of a sequence with their statuses. Remembers when each was added and changed, and what was sent. */
export class Enrolled extends Map<string, EnrolmentStatus> {
	private readonly enrolments = new Map<string, Enrolment>();

	/** @param date when it happens; now by default */
	override set(contactId: string, status: EnrolmentStatus, date = new Date().toISOString()): this {
		const isChanged = this.get(contactId) !== status;
		super.set(contactId, status);
		const enrolment = this.enrolments.get(contactId);
		if (!enrolment) {
			this.enrolments.set(contactId, {
				addedAt: date,
				updatedAt: date,
				contactedAt: null,
				inSubsequence: false,
				timeline: [],
			});
		} else if (isChanged) {
			enrolment.updatedAt = date;
		}
		return this;
	}

	override delete(contactId: string): boolean {
		this.enrolments.delete(contactId);
		return super.delete(contactId);
	}

	override clear(): void {
		this.enrolments.clear();
		super.clear();
	}

	/** @throws Error when the contact is not in the sequence */
	of(contactId: string): Enrolment {
		const enrolment = this.enrolments.get(contactId);
		if (!enrolment) throw new Error(`The contact ${contactId} is not in the sequence`);
		return enrolment;
	}
}
