/** Who will be able to read a thread, judged from the project's directory. */
import { same } from './addresses.js';

/** Members by reason, and those who get the mail but have no access here. */
export function readersOf({ people, sender, recipients, isPrivate }) {
  const members = people.filter(({ role }) => role && role !== 'none');
  const admins = members.filter(({ role }) => role === 'admin');
  const involved = [sender, ...recipients].filter(Boolean);
  const named = members.filter((member) => involved.some((each) => same(each.address, member.address)));
  return {
    members: isPrivate ? unique([...named, ...admins]) : members,
    byMailOnly: recipients.filter((each) => !members.some((member) => same(each.address, member.address))),
  };
}

function unique(people) {
  return [...new Map(people.map((each) => [each.address.toLowerCase(), each])).values()];
}
