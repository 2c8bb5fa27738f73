/** A person `p` of the journal as readers see them, as one JSON object. */
export const PERSON_JSON = `json_build_object('slug', p.slug, 'name', p.name, 'role', p.role, 'bio', p.bio, 'demo', p.demo,
  'credentials', (SELECT coalesce(json_agg(json_build_object('credential', c.credential, 'issuer', c.issuer, 'year', c.year)
     ORDER BY c.position, c.id), '[]') FROM journal_credentials c WHERE c.person_id = p.id))`;
