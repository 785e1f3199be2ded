// Passkeys: fills in the forms that wait for one, and shows them where the browser knows passkeys.
(() => {
  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
  const send = (form, fields) => {
    for (const [name, value] of Object.entries(fields)) {
      form.elements[name].value = text(value);
    }
    form.submit();
  };
  const enter = async (form, challenge) => {
    const found = await navigator.credentials.get({ publicKey: {
      challenge, rpId: form.dataset.party, userVerification: 'required' } });
    const said = found.response;
    send(form, { credential: found.rawId, client: said.clientDataJSON,
      authenticator: said.authenticatorData, signature: said.signature, user: said.userHandle });
  };
  const make = async (form, challenge) => {
    const made = await navigator.credentials.create({ publicKey: {
      challenge,
      rp: { id: form.dataset.party, name: 'Sekisho' },
      user: { id: bytes(form.dataset.user), name: form.dataset.name, displayName: form.dataset.title },
      pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: 'public-key', alg })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none' } });
    send(form, { client: made.response.clientDataJSON, attestation: made.response.attestationObject });
  };
  const prepare = () => {
    if (!window.PublicKeyCredential) {
      return;
    }
    for (const form of document.querySelectorAll('form[data-passkey][hidden]')) {
      form.hidden = false;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const ceremony = form.dataset.passkey === 'create' ? make : enter;
        // Whoever turns the browser's question away stays on the page.
        ceremony(form, bytes(form.dataset.challenge)).catch(() => {});
      });
    }
  };
  prepare();
  document.addEventListener('htmx:afterSettle', prepare);
})();
