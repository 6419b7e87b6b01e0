process.env.LYDHOER_TEST_STORE = 'embedded';
