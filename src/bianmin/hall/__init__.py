"""The hall's face: kiosk, call board, and the page of a ticket on one's own telephone."""
